// Words to look for, a section and an order: a form whose address is what it asks for.
'use client'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import Form from 'next/form'
import { useTranslations } from 'next-intl'
import type { ChangeEvent } from 'react'
import { deskSorts } from '#domain/desk-filters.ts'
import type { DeskAddress, DeskSection } from '#newsroom/view/desk-view.ts'
import classes from './desk-screen.module.css'

type DeskSearchProps = { readonly address: DeskAddress; readonly sections: readonly DeskSection[] }

export function DeskSearch({ address, sections }: DeskSearchProps) {
  const texts = useTranslations('admin.desk')
  const submit = (event: ChangeEvent<HTMLSelectElement>) => event.currentTarget.form?.requestSubmit()
  return (
    <Form action="/admin" role="search" className={classes['search']}>
      {address.filter === 'all' ? null : <input type="hidden" name="filter" value={address.filter} />}
      <TextInput
        type="search"
        name="q"
        id="desk-search"
        defaultValue={address.text}
        aria-label={texts('search')}
        placeholder={texts('search')}
        size="xs"
        className={classes['words']}
      />
      <NativeSelect
        name="section"
        defaultValue={address.sectionId ?? ''}
        onChange={submit}
        aria-label={texts('section')}
        size="xs"
        data={[
          { value: '', label: texts('allSections') },
          ...sections.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        name="sort"
        defaultValue={address.sort}
        onChange={submit}
        aria-label={texts('sorts.label')}
        size="xs"
        data={deskSorts.map((sort) => ({ value: sort, label: texts(`sorts.${sort}`) }))}
      />
      <Button type="submit" variant="default" size="xs">
        {texts('find')}
      </Button>
    </Form>
  )
}

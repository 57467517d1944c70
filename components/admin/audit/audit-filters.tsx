// What the log is asked for: a form whose address is the question.
'use client'
import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import Form from 'next/form'
import { useTranslations } from 'next-intl'
import { ScreenLink } from '#admin/screen-link.tsx'
import { auditHref, recordedCommands } from '#newsroom/view/audit-address.ts'
import type { AuditAddress, AuditView } from '#newsroom/view/audit-view.ts'
import classes from './audit-screen.module.css'
import { useCommandWords } from './use-command-words.ts'

type AuditFiltersProps = { readonly address: AuditAddress; readonly people: AuditView['people'] }

const machines = ['system:clock', 'system:cli'] as const

export function AuditFilters({ address, people }: AuditFiltersProps) {
  const texts = useTranslations('admin.audit')
  const actors = useTranslations('admin.actors')
  const commandWords = useCommandWords()
  return (
    <Form action="/admin/audit" className={classes['filters']} aria-label={texts('filters.label')}>
      <NativeSelect
        name="by"
        size="xs"
        label={texts('filters.by')}
        defaultValue={address.by ?? ''}
        data={[
          { value: '', label: texts('filters.anybody') },
          ...people.map(({ actor, name }) => ({ value: actor, label: name })),
          ...machines.map((machine) => ({ value: machine, label: actors(machine) })),
        ]}
      />
      <NativeSelect
        name="command"
        size="xs"
        label={texts('filters.command')}
        defaultValue={address.command ?? ''}
        data={[
          { value: '', label: texts('filters.anything') },
          ...recordedCommands.map((action) => ({ value: action, label: commandWords(action) })),
        ]}
      />
      <NumberInput
        name="article"
        size="xs"
        w={130}
        label={texts('filters.article')}
        defaultValue={address.articleNumber ?? ''}
        min={1}
        max={999_999_999}
        allowDecimal={false}
        hideControls
      />
      <TextInput type="date" name="from" size="xs" label={texts('filters.from')} defaultValue={address.from ?? ''} />
      <TextInput type="date" name="to" size="xs" label={texts('filters.to')} defaultValue={address.to ?? ''} />
      <Button type="submit" size="xs">
        {texts('filters.apply')}
      </Button>
      <Button component={ScreenLink} href={auditHref({ page: 1 })} size="xs" variant="subtle">
        {texts('filters.reset')}
      </Button>
    </Form>
  )
}

// Words to look for in a list: a form whose address is what it asks for.
'use client'
import { Button, Group, TextInput } from '@mantine/core'
import Form from 'next/form'
import { useTranslations } from 'next-intl'

type NameSearchProps = { readonly path: string; readonly label: string; readonly text: string }

export function NameSearch({ path, label, text }: NameSearchProps) {
  const texts = useTranslations('admin.forms')
  return (
    <Form action={path} role="search">
      <Group gap="xs">
        <TextInput
          type="search"
          name="q"
          defaultValue={text}
          aria-label={label}
          placeholder={label}
          maxLength={200}
          flex="1 1 14rem"
          maw="24rem"
        />
        <Button type="submit" variant="default">
          {texts('find')}
        </Button>
      </Group>
    </Form>
  )
}

// Says that the selected words are in another language: screen readers then speak them as such, and typography leaves
// them alone.
'use client'
import { Autocomplete, Button, Group, Modal } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import classes from './dialogs.module.css'

type LanguageDialogProps = {
  readonly lang: string | undefined
  readonly onPut: (lang: string) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Those a newsroom meets most; any other can be typed as its code. */
const common = [
  'en',
  'uk',
  'ru',
  'pl',
  'de',
  'fr',
  'es',
  'it',
  'ro',
  'hu',
  'cs',
  'tr',
  'crh',
  'he',
  'ar',
  'zh',
  'ja',
  'ko',
  'la',
]

export function LanguageDialog({ lang, onPut, onRemove, onClose }: LanguageDialogProps) {
  const texts = useTranslations('admin.editor.language')
  const names = new Intl.DisplayNames(useLocale(), { type: 'language' })
  const labels = new Map(common.map((code) => [`${names.of(code) ?? code} (${code})`, code]))
  const shown = Array.from(labels).find(([, code]) => code === lang)?.[0] ?? lang ?? ''
  const [value, setValue] = useState(shown)
  const [isRefused, setRefused] = useState(false)

  function put(event: FormEvent): void {
    event.preventDefault()
    const code = labels.get(value) ?? value.trim()
    if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code)) onPut(code)
    else setRefused(true)
  }

  return (
    <Modal opened onClose={onClose} title={texts('title')}>
      <form onSubmit={put} noValidate>
        <Group align="flex-end" wrap="nowrap">
          <Autocomplete
            className={classes['grow']}
            label={texts('choose')}
            description={texts('hint')}
            data={Array.from(labels.keys())}
            value={value}
            onChange={setValue}
            error={isRefused && texts('unknown')}
            data-autofocus
          />
          <Button type="submit">{texts('put')}</Button>
        </Group>
        {lang !== undefined && (
          <Button mt="md" variant="subtle" color="red" onClick={onRemove}>
            {texts('remove')}
          </Button>
        )}
      </form>
    </Modal>
  )
}

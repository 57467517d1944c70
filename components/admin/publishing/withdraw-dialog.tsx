// Asks before a text is taken from its readers, and what to tell them.
'use client'
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { textLimits } from '#domain/article.ts'
import { asLocale, type Locale, languageOf } from '#i18n/locales.ts'

type WithdrawDialogProps = {
  readonly locale: Locale
  /** Every language that is live, this one among them. */
  readonly live: readonly Locale[]
  readonly isBusy: boolean
  readonly error: string | undefined
  readonly onConfirm: (notice: string) => void
  readonly onClose: () => void
}

export function WithdrawDialog({ locale, live, isBusy, error, onConfirm, onClose }: WithdrawDialogProps) {
  const texts = useTranslations('admin.publish')
  const [notice, setNotice] = useState('')
  const others = live.filter((one) => one !== locale).map((one) => languageOf(one).autonym)
  const languages = new Intl.ListFormat(languageOf(asLocale(useLocale())).htmlLang).format(others)
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts('withdraw.title', { locale })}
      closeButtonProps={{ 'aria-label': texts('cancel') }}
    >
      <Stack gap="sm">
        <Text size="sm">{texts('withdraw.text')}</Text>
        <Text size="sm">
          {others.length > 0 ? texts('withdraw.others', { languages }) : texts('withdraw.noOthers')}
        </Text>
        <Textarea
          autosize
          minRows={2}
          lang={languageOf(locale).htmlLang}
          label={texts('withdraw.notice')}
          description={texts('withdraw.noticeHint')}
          maxLength={textLimits.notice}
          value={notice}
          error={error}
          onChange={(event) => setNotice(event.currentTarget.value)}
        />
        <Group gap="xs" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts('cancel')}
          </Button>
          <Button color="red" loading={isBusy} onClick={() => onConfirm(notice)}>
            {texts('withdraw.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

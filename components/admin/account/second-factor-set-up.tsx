// Setting up the second step: scan or type, keep the recovery codes, and show with a code that it worked.
'use client'
import { Button, Code, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { useSignInWords } from '#admin/sign-in/use-sign-in-words.ts'
import { useAction } from '#admin/use-action.ts'
import type { Refused } from '#domain/sign-in-refusal.ts'
import { QrCode } from './qr-code.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import type { SecondFactorOffer } from './second-factor.tsx'

type SecondFactorSetUpProps = {
  readonly offer: SecondFactorOffer
  readonly confirm: Action<[code: string], { readonly kind: 'done' } | Refused>
  /** It was confirmed, or given up. */
  readonly done: () => void
}

export function SecondFactorSetUp({ offer, confirm, done }: SecondFactorSetUpProps) {
  const texts = useTranslations('admin.account')
  const refusalWords = useSignInWords()
  const { run, isBusy } = useAction(confirm)
  const [refused, setRefused] = useState<Refused>()

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const outcome = await run(String(new FormData(event.currentTarget).get('code') ?? ''))
    setRefused(outcome?.kind === 'refused' ? outcome : undefined)
    if (outcome?.kind !== 'done') return
    notifications.show({ message: texts('wasTurnedOn'), color: 'teal' })
    done()
  }

  return (
    <Stack gap="md">
      <Title order={3} size="h4">
        {texts('scanTitle')}
      </Title>
      <Text size="sm">{texts('scan')}</Text>
      <QrCode picture={offer.picture} label={texts('qrLabel')} />
      <Text size="sm">
        {texts('typeSecret')} <Code>{offer.secret}</Code>
      </Text>
      <RecoveryCodes codes={offer.recoveryCodes} />
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            name="code"
            label={texts('confirmCode')}
            description={texts('confirmHint')}
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={10}
            error={refused && refusalWords(refused)}
          />
          <Group>
            <Button type="submit" loading={isBusy}>
              {texts('confirm')}
            </Button>
            <Button variant="subtle" onClick={done}>
              {texts('cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Stack>
  )
}

// The second step of signing in: off, being set up, or on.
'use client'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { useAction } from '#admin/use-action.ts'
import type { Refused } from '#domain/sign-in-refusal.ts'
import { PasswordQuestion } from './password-question.tsx'
import type { QrPicture } from './qr-code.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SecondFactorSetUp } from './second-factor-set-up.tsx'

type Done = { readonly kind: 'done' }
type WithCodes = Done & { readonly recoveryCodes: readonly string[] }
export type SecondFactorOffer = WithCodes & { readonly picture: QrPicture; readonly secret: string }

type SecondFactorProps = {
  readonly isOn: boolean
  readonly email: string
  readonly offer: Action<[password: string], SecondFactorOffer | Refused>
  readonly confirm: Action<[code: string], Done | Refused>
  readonly remove: Action<[password: string], Done | Refused>
  readonly renewCodes: Action<[password: string], WithCodes | Refused>
}

type Question = 'turnOn' | 'turnOff' | 'newCodes'

export function SecondFactor({ isOn, email, offer, confirm, remove, renewCodes }: SecondFactorProps) {
  const texts = useTranslations('admin.account')
  const [question, setQuestion] = useState<Question>()
  const [offered, setOffered] = useState<SecondFactorOffer>()
  const [codes, setCodes] = useState<readonly string[]>()
  const offering = useAction(offer)
  const removing = useAction(remove)
  const renewing = useAction(renewCodes)

  async function submit(password: string): Promise<Refused | undefined> {
    const outcome = await answerQuestion(password)
    if (outcome?.kind === 'done') setQuestion(undefined)
    return outcome?.kind === 'refused' ? outcome : undefined
  }

  async function answerQuestion(password: string): Promise<Done | Refused | undefined> {
    if (question === 'turnOff') {
      const outcome = await removing.run(password)
      if (outcome?.kind === 'done') notifications.show({ message: texts('wasTurnedOff'), color: 'teal' })
      return outcome
    }
    if (question === 'newCodes') {
      const outcome = await renewing.run(password)
      if (outcome?.kind === 'done') setCodes(outcome.recoveryCodes)
      return outcome
    }
    const outcome = await offering.run(password)
    if (outcome?.kind === 'done') setOffered(outcome)
    return outcome
  }

  const ask = (one: Question) => () => {
    setCodes(undefined)
    setQuestion(one)
  }

  return (
    <Stack gap="sm" component="section" aria-labelledby="second-factor">
      <Title order={2} size="h3" id="second-factor">
        {texts('secondFactor')}
      </Title>
      <Text size="sm">{texts(isOn ? 'secondFactorOn' : 'secondFactorOff')}</Text>
      {offered && !isOn && <SecondFactorSetUp offer={offered} confirm={confirm} done={() => setOffered(undefined)} />}
      {codes && <RecoveryCodes codes={codes} />}
      <Group>
        {isOn ? (
          <>
            <Button variant="default" onClick={ask('newCodes')}>
              {texts('newCodes')}
            </Button>
            <Button variant="default" onClick={ask('turnOff')}>
              {texts('turnOff')}
            </Button>
          </>
        ) : (
          !offered && (
            <Button variant="default" onClick={ask('turnOn')}>
              {texts('turnOn')}
            </Button>
          )
        )}
      </Group>
      <PasswordQuestion
        title={texts(question ?? 'turnOn')}
        email={email}
        isOpen={question !== undefined}
        close={() => setQuestion(undefined)}
        submit={submit}
      />
    </Stack>
  )
}

import { Stack, Title } from '@mantine/core'
import type { Metadata } from 'next'
import { listOwnSessions } from '#accounts/own-account.ts'
import { OwnDetailsForm } from '#admin/account/own-details-form.tsx'
import { OwnPasswordForm } from '#admin/account/own-password-form.tsx'
import { SecondFactor } from '#admin/account/second-factor.tsx'
import { SessionList } from '#admin/account/session-list.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { findScreenLanguage, requireViewer } from '../../current-viewer.ts'
import {
  changePasswordAction,
  confirmSecondFactorAction,
  endOtherSessionsAction,
  offerSecondFactorAction,
  removeSecondFactorAction,
  renewRecoveryCodesAction,
  saveDetailsAction,
} from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  const texts = await adminTexts(await findScreenLanguage())
  return { title: texts('account.title') }
}

export default async function AccountPage() {
  const viewer = await requireViewer('/admin/account')
  const texts = await adminTexts(viewer.locale)
  const sessions = await listOwnSessions(viewer)
  const { name, email, locale, hasSecondFactor, sessionId } = viewer
  return (
    <Stack gap="xl" maw={640}>
      <Title order={1} size="h2">
        {texts('account.title')}
      </Title>
      <OwnDetailsForm details={{ name, email, locale }} save={saveDetailsAction} />
      <OwnPasswordForm about={[name, email]} email={email} change={changePasswordAction} />
      <SecondFactor
        isOn={hasSecondFactor}
        email={email}
        offer={offerSecondFactorAction}
        confirm={confirmSecondFactorAction}
        remove={removeSecondFactorAction}
        renewCodes={renewRecoveryCodesAction}
      />
      <SessionList
        sessions={sessions.map((session) => ({ ...session, isThis: session.id === sessionId }))}
        endOthers={endOtherSessionsAction}
      />
    </Stack>
  )
}

import type { Metadata } from 'next'
import { describeLink } from '#accounts/redeem-link.ts'
import { BadLink, LinkForm } from '#admin/sign-in/link-form.tsx'
import { SignInFrame } from '#admin/sign-in/sign-in-frame.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { findScreenLanguage } from '../../current-viewer.ts'
import { redeemLinkAction } from './actions.ts'

type LinkPageProps = { readonly params: Promise<{ readonly token: string }> }

/** The address of this page is a secret: no other site learns it. */
export async function generateMetadata({ params }: LinkPageProps): Promise<Metadata> {
  const link = await describeLink((await params).token)
  const texts = await adminTexts(await findScreenLanguage())
  return { title: texts(`setUp.titles.${link.kind === 'good' ? link.purpose : 'bad'}`), referrer: 'same-origin' }
}

export default async function LinkPage({ params }: LinkPageProps) {
  const { token } = await params
  const locale = await findScreenLanguage()
  const texts = await adminTexts(locale)
  const link = await describeLink(token)
  if (link.kind === 'bad') {
    return (
      <SignInFrame title={texts('setUp.titles.bad')}>
        <BadLink state={link.state} />
      </SignInFrame>
    )
  }
  const { purpose, name = '', email = '' } = link
  return (
    <SignInFrame title={texts(`setUp.titles.${purpose}`)}>
      <LinkForm
        purpose={purpose}
        initial={{ name, email, locale: link.locale ?? locale }}
        action={redeemLinkAction.bind(null, token)}
      />
    </SignInFrame>
  )
}

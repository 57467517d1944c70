import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '#admin/sign-in/sign-in-form.tsx'
import { SignInFrame } from '#admin/sign-in/sign-in-frame.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { findCurrentViewer, findScreenLanguage } from '../current-viewer.ts'
import { ownPath } from '../own-path.ts'
import { signInAction } from './actions.ts'

type SignInPageProps = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

export async function generateMetadata(): Promise<Metadata> {
  const texts = await adminTexts(await findScreenLanguage())
  return { title: texts('signIn.title') }
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const to = ownPath((await searchParams)['to'])
  if (await findCurrentViewer()) redirect(to)
  const texts = await adminTexts(await findScreenLanguage())
  return (
    <SignInFrame title={texts('signIn.title')}>
      <SignInForm action={signInAction} to={to} />
    </SignInFrame>
  )
}

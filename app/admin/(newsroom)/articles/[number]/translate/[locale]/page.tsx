// A translation beside its source: `/admin/articles/12/translate/en`.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BeginTranslation } from '#admin/translate/begin-translation.tsx'
import { TranslationScreen } from '#admin/translate/translation-screen.tsx'
import { isLocale } from '#i18n/locales.ts'
import { adminTexts } from '#i18n/translator.ts'
import { findTranslationScreen } from '#newsroom/queries/find-translation-screen.ts'
import { findScreenLanguage, requireViewer } from '../../../../../current-viewer.ts'
import {
  acknowledgeAction,
  beginAction,
  confirmAction,
  copyAction,
  machineAction,
  searchAction,
  takeInAction,
} from './actions.ts'

type Props = { params: Promise<{ number: string; locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const texts = await adminTexts(await findScreenLanguage())
  return { title: `${texts('translate.title')} № ${(await params).number}` }
}

export default async function TranslatePage({ params }: Props) {
  const { number, locale } = await params
  const { actor } = await requireViewer(`/admin/articles/${number}/translate/${locale}`)
  if (!/^[1-9]\d{0,8}$/.test(number) || !isLocale(locale)) notFound()
  const screen = await findTranslationScreen(actor, { number: Number(number), locale })
  if (!screen) notFound()
  if (screen.kind === 'not-begun') return <BeginTranslation screen={screen} begin={beginAction} />
  return (
    <TranslationScreen
      screen={screen}
      userId={actor.id}
      confirm={confirmAction}
      acknowledge={acknowledgeAction}
      copy={copyAction}
      machine={machineAction}
      takeIn={takeInAction}
      searchArticles={searchAction}
    />
  )
}

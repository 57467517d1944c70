import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RevisionsScreen } from '#admin/revisions/revisions-screen.tsx'
import { languageOf } from '#i18n/locales.ts'
import { adminTexts } from '#i18n/translator.ts'
import { findRevisionsScreen } from '#newsroom/queries/find-revisions-screen.ts'
import { findScreenLanguage, requireViewer } from '../../../../../current-viewer.ts'
import { restoreRevisionAction } from '../../../actions.ts'
import { type EditionParams, readEditionAddress } from '../../../read-edition-address.ts'

type PageProps = {
  readonly params: EditionParams
  readonly searchParams: Promise<{ readonly revision?: string | string[]; readonly with?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('revisions.title') }
}

export default async function RevisionsPage({ params, searchParams }: PageProps) {
  const { number: articleNumber, locale } = await readEditionAddress(params)
  const articlePath = `/admin/articles/${articleNumber}/${locale}`
  const viewer = await requireViewer(`${articlePath}/revisions`)
  const wanted = await searchParams
  const shown = /^[1-9]\d{0,8}$/.test(String(wanted.revision)) ? Number(wanted.revision) : undefined
  const screen = await findRevisionsScreen(viewer.actor, {
    ...{ articleNumber, locale },
    ...(shown !== undefined && { shown }),
    with: wanted.with === 'draft' ? 'draft' : 'previous',
  })
  if (!screen) notFound()
  return (
    <RevisionsScreen
      screen={screen}
      articlePath={articlePath}
      lang={languageOf(locale).htmlLang}
      restore={restoreRevisionAction.bind(null, articleNumber, locale)}
    />
  )
}

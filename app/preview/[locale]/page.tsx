// A draft as its readers would get it: their components, their styles, their finishing. Nothing of it may be indexed.
// The server found it (server/preview-door.ts); the address names no more than its language.
import { locale as rootLocale } from 'next/root-params'
import { asLocale } from '#i18n/locales.ts'
import { readerTexts } from '#i18n/translator.ts'
import type { PreviewRecords } from '#newsroom/queries/find-preview.ts'
import { now } from '#platform/clock.ts'
import { environment } from '#platform/env.ts'
import { findHandedOver } from '#platform/handed-over.ts'
import { ArticlePage } from '#reader/article-page.tsx'
import { PageFrame } from '#reader/page-frame.tsx'
import { viewPreview } from './view-preview.ts'

export default async function PreviewPage() {
  const texts = await readerTexts(asLocale((await rootLocale()) ?? ''))
  const records = findHandedOver() as PreviewRecords | undefined
  if (!records) return <ExpiredPreview title={texts('preview.expired')} text={texts('preview.expiredWhy')} />
  const { siteUrl } = environment()
  const { title, frame, page } = viewPreview(records, { texts, siteUrl, now: now() })
  return (
    <>
      <title>{title}</title>
      <meta name="robots" content="noindex, nofollow" />
      <PageFrame frame={frame}>
        <p className="demo-notice">{texts(noticeKeys[records.standing])}</p>
        <ArticlePage page={page} />
      </PageFrame>
    </>
  )
}

const noticeKeys = { unpublished: 'preview.notice', ahead: 'preview.ahead', live: 'preview.live' } as const

/** A link that is over is nobody's mistake: it says so, and whom to ask. */
function ExpiredPreview({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <>
      <title>{title}</title>
      <meta name="robots" content="noindex, nofollow" />
      <main id="content" className="content">
        <div className="notice-page">
          <header className="page-header">
            <h1>{title}</h1>
            <p className="standfirst">{text}</p>
          </header>
        </div>
      </main>
    </>
  )
}

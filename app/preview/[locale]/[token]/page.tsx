// A draft as its readers would get it: their components, their styles, their finishing. Nothing of it may be indexed.
import { asLocale } from '#i18n/locales.ts'
import { readerTexts } from '#i18n/translator.ts'
import { findPreview } from '#newsroom/queries/find-preview.ts'
import { now } from '#platform/clock.ts'
import { environment } from '#platform/env.ts'
import { ArticlePage } from '#reader/article-page.tsx'
import { PageFrame } from '#reader/page-frame.tsx'
import { viewPreview } from './view-preview.ts'

type PageProps = { readonly params: Promise<{ readonly locale: string; readonly token: string }> }

export default async function PreviewPage({ params }: PageProps) {
  const { locale, token } = await params
  const texts = await readerTexts(asLocale(locale))
  const records = await findPreview(token)
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

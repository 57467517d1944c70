// One event, complete in itself: when, what, who says so, how sure it is, and where it comes from.
// Its standing is said in words; the shape of its marker repeats it for the eye.

import type { LinkView } from '#edition/view/page-view.ts'
import type { TimelineEntryView } from '#edition/view/timeline-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { Time } from '#shared/time.tsx'
import { VisuallyHidden } from '#shared/visually-hidden.tsx'
import { findHtmlLang } from './html-lang.ts'
import { LanguageHint } from './language-hint.tsx'
import { TimelineSources } from './timeline-sources.tsx'

/** The day is written beside the entry, except where a heading or the entry before has already named it. */
export function TimelineEntry({ entry, dated = 'itself' }: { entry: TimelineEntryView; dated?: 'itself' | 'already' }) {
  const t = useTranslations('reader.timeline')
  const lang = findHtmlLang(entry.lang)
  return (
    <li id={entry.anchor} className={entryClass(entry)} aria-current={entry.isCurrent ? 'true' : undefined}>
      {entry.formerAnchors.map((anchor) => (
        <span key={anchor} id={anchor} className="former-anchor" />
      ))}
      <div className="timeline-when">
        <Time
          iso={entry.date.iso}
          text={entry.date.text}
          className={dated === 'itself' ? 'timeline-date' : 'visually-hidden'}
        />
        {entry.isCurrent && <span className="timeline-here">{t('current')}</span>}
        <Standing entry={entry} />
      </div>
      <div className="timeline-body">
        <p className="timeline-text" lang={lang} dir="auto">
          {entry.text}
          {lang && <LanguageHint lang={lang} />}
        </p>
        <Provenance entry={entry} />
        <div className="timeline-ways">
          {entry.article && <OwnArticle article={entry.article} />}
          <TimelineSources sources={entry.sources} />
        </div>
      </div>
    </li>
  )
}

function entryClass(entry: TimelineEntryView): string {
  const names = ['timeline-entry', `status-${entry.status}`, `claim-${entry.claim}`]
  if (entry.importance >= 5) names.push('is-important')
  if (entry.isCurrent) names.push('is-here')
  return names.join(' ')
}

/** What a reader has to know before believing the sentence. An ordinary, confirmed event needs no label. */
function Standing({ entry }: { entry: TimelineEntryView }) {
  const t = useTranslations('reader.timeline')
  const labels = [
    ...(entry.status === 'occurred' ? [] : [{ key: entry.status, text: t(`status.${entry.status}`) }]),
    ...(entry.claim === 'confirmed' ? [] : [{ key: entry.claim, text: t('claim', { claim: entry.claim }) }]),
  ]
  return labels.map((label) => (
    <span key={label.key} className={`standing standing-${label.key}`}>
      {label.text}
    </span>
  ))
}

/** The event has been told already: the eye needs the way to the article, the ear its headline too. */
function OwnArticle({ article }: { article: LinkView }) {
  const t = useTranslations('reader.timeline')
  const lang = findHtmlLang(article.lang)
  return (
    <p className="timeline-article">
      <a href={article.href} hrefLang={lang} data-address={article.address}>
        {t('article')}
        <VisuallyHidden>
          : <span lang={lang}>{article.text}</span>
        </VisuallyHidden>
      </a>
      {lang && <LanguageHint lang={lang} />}
    </p>
  )
}

/** Who says it, about which day, and what is known of the date. */
function Provenance({ entry }: { entry: TimelineEntryView }) {
  const t = useTranslations('reader.timeline')
  const { attributedTo, attribution, about, dateNote } = entry
  if (!attributedTo && !about && !dateNote) return null
  return (
    <p className="timeline-provenance">
      {attributedTo && (
        <span>
          {t.rich('attribution', { attribution: attribution ?? 'said', who: () => <bdi>{attributedTo}</bdi> })}
        </span>
      )}
      {about && <span>{t.rich('about', { date: () => <Time iso={about.iso} text={about.text} /> })}</span>}
      {dateNote && <span>{dateNote}</span>}
    </p>
  )
}

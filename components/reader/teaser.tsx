// An article as other pages announce it. Only the headline is a link: one target, one name.
import { useLocale } from 'next-intl'
import type { TeaserView } from '#edition/view/teaser-view.ts'
import { listFormat } from '#i18n/list-format.ts'
import { asLocale } from '#i18n/locales.ts'
import { Time } from '#shared/time.tsx'
import { findHtmlLang } from './html-lang.ts'
import { LanguageHint } from './language-hint.tsx'
import { Picture } from './picture.tsx'

/** lead: the front page's first; card: in a grid; row: in a list; brief: headline and time only. */
export type TeaserForm = 'lead' | 'card' | 'row' | 'brief'

export function Teaser({
  teaser,
  form,
  heading: Heading,
}: {
  teaser: TeaserView
  form: TeaserForm
  heading: 'h2' | 'h3'
}) {
  const lang = findHtmlLang(teaser.lang)
  const file = form === 'brief' ? undefined : teaser.photo?.file
  return (
    <article className={`teaser teaser-${form}`}>
      {file && (
        <div className="teaser-photo">
          <Picture
            file={file}
            alt=""
            size={form === 'lead' ? 'lead' : 'card'}
            loads={form === 'lead' ? 'first' : 'lazily'}
          />
        </div>
      )}
      <div className="teaser-text">
        <Heading className="teaser-headline" lang={lang} dir="auto">
          <a href={teaser.href} hrefLang={lang}>
            {teaser.headline}
          </a>
        </Heading>
        {form !== 'brief' && teaser.standfirst !== '' && (
          <p className="teaser-standfirst" lang={lang} dir="auto">
            {teaser.standfirst}
          </p>
        )}
        <p className="teaser-meta">
          {teaser.section && form !== 'brief' && (
            <a className="section-label" href={teaser.section.href} lang={findHtmlLang(teaser.section.lang)}>
              {teaser.section.text}
            </a>
          )}
          {form === 'lead' && teaser.authors.length > 0 && <Authors names={teaser.authors} />}
          <Time iso={teaser.published.iso} text={teaser.published.text} />
          {lang && <LanguageHint lang={lang} />}
        </p>
      </div>
    </article>
  )
}

function Authors({ names }: { names: readonly string[] }) {
  return <bdi className="teaser-authors">{listFormat(asLocale(useLocale())).format(names)}</bdi>
}

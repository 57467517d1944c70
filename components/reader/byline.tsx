// Who made the article: one line per role, each person a link to their page.
import { useLocale } from 'next-intl'
import type { BylineView } from '#edition/view/article-view.ts'
import { listFormat } from '#i18n/list-format.ts'
import { asLocale } from '#i18n/locales.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { PageLink } from './page-link.tsx'

const roleKeys = {
  author: 'authors',
  translator: 'translators',
  photographer: 'photographers',
  editor: 'editors',
} as const satisfies Record<BylineView['role'], string>

export function Byline({ byline }: { byline: BylineView }) {
  const t = useTranslations('reader.article')
  return (
    <p className={`byline byline-${byline.role}`}>
      <span className="byline-role">{t(roleKeys[byline.role], { count: byline.people.length })}:</span>{' '}
      <People byline={byline} />
    </p>
  )
}

/** "A, B and C", with the commas and the "and" of the page's language. */
function People({ byline }: { byline: BylineView }) {
  let next = 0
  return listFormat(asLocale(useLocale()))
    .formatToParts(byline.people.map((person) => person.text))
    .map((part) => {
      if (part.type === 'literal') return part.value
      const person = byline.people[next++]
      return person && <PageLink key={person.href} link={person} className="person" />
    })
}

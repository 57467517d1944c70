// Articles × languages: a table where there is room, cards on a phone.
'use client'
import { useTranslations } from 'next-intl'
import { ScreenLink } from '#admin/screen-link.tsx'
import { useActorName } from '#admin/use-actor-name.ts'
import { useDeskTime } from '#admin/use-desk-time.ts'
import { languageOf, locales } from '#i18n/locales.ts'
import type { DeskArticle, DeskView } from '#newsroom/view/desk-view.ts'
import { DeskCellLink } from './desk-cell-link.tsx'
import classes from './desk-table.module.css'

export function DeskTable({ desk: { articles, now } }: { desk: DeskView }) {
  const texts = useTranslations('admin.desk')
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{texts('columns.article')}</th>
          {locales.map((locale) => (
            <th key={locale} scope="col" lang={languageOf(locale).htmlLang}>
              {languageOf(locale).autonym}
            </th>
          ))}
          <th scope="col">{texts('columns.touched')}</th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <ArticleRow key={article.number} article={article} now={now} />
        ))}
      </tbody>
    </table>
  )
}

function ArticleRow({ article, now }: { article: DeskArticle; now: string }) {
  const texts = useTranslations('admin.desk')
  const { short, long } = useDeskTime(now)
  const actorName = useActorName()
  const { number, headline, headlineLocale, section, touchedAt, touchedBy, firstPublishedAt } = article
  return (
    <tr data-desk-row="">
      <th scope="row" className={classes['article']}>
        <ScreenLink href={article.href} lang={languageOf(headlineLocale).htmlLang} className={classes['headline']}>
          {headline || texts('untitled')}
        </ScreenLink>
        <span className={classes['facts']}>
          {[
            `№ ${number}`,
            section,
            ...(firstPublishedAt === undefined ? [] : [texts('published', { time: short(firstPublishedAt) })]),
            ...(article.isDemo ? [texts('demo')] : []),
          ].join(' · ')}
        </span>
      </th>
      {article.cells.map((cell) => (
        <td key={cell.locale} data-label={languageOf(cell.locale).autonym}>
          <DeskCellLink cell={cell} mayWrite={article.mayWrite} now={now} />
        </td>
      ))}
      <td className={classes['touched']} data-label={texts('columns.touched')}>
        <time dateTime={touchedAt} title={long(touchedAt)}>
          {short(touchedAt)}
        </time>
        {touchedBy ? <span>{actorName(touchedBy)}</span> : null}
      </td>
    </tr>
  )
}

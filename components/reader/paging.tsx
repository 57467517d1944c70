// From one page of a list to the next, with ordinary links.

import type { PagingView } from '#edition/view/paging-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'

export function Paging({ paging }: { paging: PagingView }) {
  const t = useTranslations('reader.list')
  if (paging.pageCount <= 1) return null
  return (
    <nav className="paging" aria-label={t('paging')}>
      {paging.newerHref !== undefined && (
        <a className="paging-newer" href={paging.newerHref} rel="prev">
          {t('newer')}
        </a>
      )}
      <p className="paging-place">{t('page', { page: paging.page, count: paging.pageCount })}</p>
      {paging.olderHref !== undefined && (
        <a className="paging-older" href={paging.olderHref} rel="next">
          {t('older')}
        </a>
      )}
    </nav>
  )
}

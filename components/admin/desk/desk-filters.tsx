// The filters, as links with how many articles each shows.
'use client'
import { useTranslations } from 'next-intl'
import { ScreenLink } from '#admin/screen-link.tsx'
import { type DeskFilter, deskFilters } from '#domain/desk-filters.ts'
import { deskHref } from '#newsroom/view/desk-address.ts'
import type { DeskAddress, DeskView } from '#newsroom/view/desk-view.ts'
import classes from './desk-screen.module.css'

/** What somebody has to do something about. */
const urgent: readonly DeskFilter[] = ['blocked', 'stale', 'correction']

type DeskFiltersProps = { readonly address: DeskAddress; readonly counts: DeskView['counts'] }

export function DeskFilters({ address, counts }: DeskFiltersProps) {
  const texts = useTranslations('admin.desk')
  return (
    <nav aria-label={texts('filters.label')} className={classes['filters']}>
      {deskFilters.map((filter) => (
        <ScreenLink
          key={filter}
          href={deskHref({ ...address, filter, page: 1 })}
          aria-current={filter === address.filter ? 'page' : undefined}
          data-empty={counts[filter] === 0 || undefined}
          data-urgent={(urgent.includes(filter) && counts[filter] > 0) || undefined}
        >
          {texts(`filters.${filter}`)} <span className={classes['count']}>{counts[filter]}</span>
        </ScreenLink>
      ))}
    </nav>
  )
}

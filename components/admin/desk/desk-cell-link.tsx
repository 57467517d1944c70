// One language of one article: a word and a colour, and what has to be done about it, where it is done.
'use client'
import { useTranslations } from 'next-intl'
import { ScreenLink } from '#admin/screen-link.tsx'
import { useDeskTime } from '#admin/use-desk-time.ts'
import { useRefusalWords } from '#admin/use-refusal-words.ts'
import { languageOf } from '#i18n/locales.ts'
import type { DeskCell, MissingCell } from '#newsroom/view/desk-view.ts'
import classes from './desk-table.module.css'

type DeskCellLinkProps = {
  readonly cell: DeskCell | MissingCell
  readonly mayWrite: boolean
  readonly now: string
}

export function DeskCellLink({ cell, mayWrite, now }: DeskCellLinkProps) {
  const texts = useTranslations('admin.desk')
  const notes = useCellNotes(now)
  if (cell.state === 'missing') {
    const language = languageOf(cell.locale).autonym
    if (!mayWrite) return <span className={classes['none']}>{texts('cell.none')}</span>
    return (
      <ScreenLink href={cell.href} className={classes['add']} aria-label={texts('cell.addLabel', { language })}>
        {texts('cell.add')}
      </ScreenLink>
    )
  }
  const isBlocked = cell.blockedSince !== undefined
  const lines = notes(cell)
  return (
    <ScreenLink href={cell.href} className={classes['cell']} data-tone={toneOf(cell)}>
      <span className={classes['state']}>{texts(`states.${isBlocked ? 'blocked' : cell.state}`)}</span>
      {lines.length > 0 ? <span className={classes['note']}>{lines.join('; ')}</span> : null}
    </ScreenLink>
  )
}

type Tone = 'plain' | 'ready' | 'planned' | 'live' | 'off' | 'warn' | 'bad'

function toneOf({ state, blockedSince, awaitsCorrection, translation, isAhead }: DeskCell): Tone {
  if (blockedSince !== undefined || awaitsCorrection) return 'bad'
  if (state === 'live' && (translation === 'stale' || translation === 'missing' || isAhead)) return 'warn'
  switch (state) {
    case 'draft':
      return 'plain'
    case 'ready':
      return 'ready'
    case 'scheduled':
      return 'planned'
    case 'live':
      return 'live'
    case 'withdrawn':
      return 'off'
  }
}

/** What is to be said of an edition besides its state, most pressing first. */
function useCellNotes(now: string): (cell: DeskCell) => string[] {
  const texts = useTranslations('admin.desk')
  const { short } = useDeskTime(now)
  const { problemWords } = useRefusalWords()
  return ({ blockedBy, awaitsCorrection, counts, isAhead, publishAt, embargoUntil, blockedSince }) => [
    ...blockedBy.map(problemWords),
    ...(awaitsCorrection ? [texts('cell.correction')] : []),
    ...counts.map(({ key, count, total }) => texts(`counts.${key}`, { count, total })),
    ...(isAhead ? [texts('cell.ahead')] : []),
    ...(publishAt !== undefined && blockedSince === undefined
      ? [texts('cell.publishAt', { time: short(publishAt) })]
      : []),
    ...(embargoUntil !== undefined ? [texts('cell.embargo', { time: short(embargoUntil) })] : []),
  ]
}

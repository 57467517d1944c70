// The source of one row: as it is now, as it was when the translation was confirmed, or what changed in between.
'use client'
import { useTranslations } from 'next-intl'
import { WordChanges } from '#admin/revisions/word-changes.tsx'
import { languageOf } from '#i18n/locales.ts'
import type { TranslationRow } from '#newsroom/view/translation-view.ts'
import { BlockWords } from './block-words.tsx'
import classes from './translation-screen.module.css'

export const sourceModes = ['changes', 'clean', 'before'] as const
export type SourceMode = (typeof sourceModes)[number]

export function SourceSide({ row, mode }: { readonly row: TranslationRow; readonly mode: SourceMode }) {
  const texts = useTranslations('admin.translate')
  const isGone = row.source === undefined
  return (
    <div className={classes['source']} lang={languageOf(row.sourceLocale).htmlLang}>
      {isGone && <p className={classes['quiet']}>{texts(row.before ? 'gone' : 'onlyHere')}</p>}
      <SourceText row={row} mode={mode} />
    </div>
  )
}

function SourceText({ row: { source, before }, mode }: { readonly row: TranslationRow; readonly mode: SourceMode }) {
  if (before && mode === 'before') return <p className={classes['text']}>{before.text}</p>
  if (before && (mode === 'changes' || !source)) return <WordChanges words={before.changes} />
  if (!source) return null
  return source.block ? <BlockWords block={source.block} /> : <p className={classes['text']}>{source.text}</p>
}

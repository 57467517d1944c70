// A text with what was added and removed marked, for eyes and for screen readers.
'use client'
import { VisuallyHidden } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { WordComparison } from '#domain/compare-words.ts'
import classes from './revisions.module.css'

export function WordChanges({ words }: { readonly words: WordComparison }) {
  const texts = useTranslations('admin.revisions')
  if (words.kind === 'rewritten') {
    return (
      <div className={classes['rewritten']}>
        <Removed text={words.before} label={texts('removed')} />
        <Added text={words.after} label={texts('added')} />
      </div>
    )
  }
  return (
    <p className={classes['words']}>
      {words.parts.map((part, index) => {
        const key = `${index}-${part.kind}`
        if (part.kind === 'added') return <Added key={key} text={part.text} label={texts('added')} />
        if (part.kind === 'removed') return <Removed key={key} text={part.text} label={texts('removed')} />
        return <span key={key}>{part.text}</span>
      })}
    </p>
  )
}

type MarkedProps = { readonly text: string; readonly label: string }

export function Added({ text, label }: MarkedProps) {
  return (
    <ins className={classes['added']}>
      <VisuallyHidden>{label}: </VisuallyHidden>
      {text}
    </ins>
  )
}

export function Removed({ text, label }: MarkedProps) {
  return (
    <del className={classes['removed']}>
      <VisuallyHidden>{label}: </VisuallyHidden>
      {text}
    </del>
  )
}

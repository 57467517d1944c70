// How long the text is, and its headings to jump to.
'use client'
import { useTranslations } from 'next-intl'
import type { OutlineEntry, TextCounts } from '#admin/editor/count-text.ts'
import classes from './article-screen.module.css'

type TextFactsProps = {
  readonly counts: TextCounts
  readonly outline: readonly OutlineEntry[]
  readonly onGo: (position: number) => void
}

export function TextFacts({ counts, outline, onGo }: TextFactsProps) {
  const texts = useTranslations('admin.editor.facts')
  return (
    <section className={classes['facts']} aria-label={texts('title')}>
      <p>
        {texts('words', { count: counts.words })} · {texts('characters', { count: counts.characters })}
        {counts.minutes > 0 && ` · ${texts('minutes', { count: counts.minutes })}`}
      </p>
      {outline.length > 0 && (
        <nav aria-label={texts('outline')}>
          <ol>
            {outline.map(({ id, level, text, position }) => (
              <li key={id} data-level={level}>
                <button type="button" onClick={() => onGo(position)}>
                  {text}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      )}
    </section>
  )
}

// A field for a headline or a standfirst: as high as its text, without a frame, in the reader's letters.
'use client'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import classes from './article-screen.module.css'

type GrowingTextProps = {
  readonly label: string
  readonly value: string
  readonly kind: 'headline' | 'standfirst'
  readonly lang: string
  readonly maxLength: number
  readonly isReadOnly: boolean
  readonly onChange: (value: string) => void
  /** Enter: what is written next. */
  readonly onDone: () => void
}

export function GrowingText(props: GrowingTextProps) {
  const { label, value, kind, lang, maxLength, isReadOnly, onChange, onDone } = props
  const field = useRef<HTMLTextAreaElement>(null)
  // Where the browser grows fields by itself nothing is measured (`field-sizing`).
  useEffect(() => {
    const { current } = field
    if (!current || value === undefined || CSS.supports('field-sizing', 'content')) return
    current.style.height = 'auto'
    current.style.height = `${current.scrollHeight}px`
  }, [value])

  function finish(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onDone()
  }

  return (
    <textarea
      ref={field}
      className={classes[kind]}
      data-field={kind}
      rows={1}
      aria-label={label}
      placeholder={label}
      value={value}
      lang={lang}
      maxLength={maxLength}
      readOnly={isReadOnly}
      spellCheck
      onChange={(event) => onChange(event.currentTarget.value.replace(/\n/g, ' '))}
      onKeyDown={finish}
    />
  )
}

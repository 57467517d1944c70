// The translation of one row. A field for a headline or caption; a block is words to read until somebody writes in it,
// and then the same editor as on the article's own screen, for this one block.
'use client'
import { Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef } from 'react'
import { TextEditor } from '#admin/article/text-editor.tsx'
import type { BodyEditorHandle } from '#admin/editor/body-editor.tsx'
import type { FoundArticle } from '#admin/editor/link-dialog.tsx'
import { type EditionTexts, textLimits } from '#domain/article.ts'
import { emptyBlock } from '#domain/block-texts.ts'
import type { Block } from '#domain/blocks.ts'
import { findUnitField } from '#domain/place-unit.ts'
import { textOfBlock } from '#domain/translation-units.ts'
import { typesetBody } from '#domain/typography.ts'
import { type Locale, languageOf } from '#i18n/locales.ts'
import type { PickedPhoto } from '#newsroom/view/article-screen-view.ts'
import type { TranslationRow } from '#newsroom/view/translation-view.ts'
import { BlockWords } from './block-words.tsx'
import classes from './translation-screen.module.css'
import type { TranslationDraft } from './use-translation-draft.ts'

export type OwnSideProps = {
  readonly row: TranslationRow
  readonly name: string
  readonly locale: Locale
  readonly draft: TranslationDraft
  readonly isActive: boolean
  readonly isReadOnly: boolean
  readonly photos: Readonly<Record<string, PickedPhoto>>
  readonly searchArticles: (text: string) => Promise<readonly FoundArticle[]>
  readonly onActivate: () => void
}

export function OwnSide(props: OwnSideProps) {
  const { row, locale } = props
  const field = findUnitField(row.id)
  return (
    <div className={classes['own']} lang={languageOf(locale).htmlLang}>
      {field === undefined ? <OwnBlock {...props} /> : <OwnField {...props} field={field} />}
    </div>
  )
}

function OwnField(props: OwnSideProps & { readonly field: keyof typeof textLimits & keyof EditionTexts }) {
  const { field, name, draft, isActive, isReadOnly, onActivate } = props
  const place = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isActive && document.activeElement !== place.current) place.current?.focus()
  }, [isActive])
  const isOneLine = field !== 'standfirst'
  const value = draft.texts[field]
  return (
    <Textarea
      ref={place}
      aria-label={name}
      value={typeof value === 'string' ? value : ''}
      autosize
      minRows={1}
      maxLength={textLimits[field]}
      readOnly={isReadOnly}
      onFocus={onActivate}
      onChange={(event) => {
        const typed = event.currentTarget.value
        draft.writeField(
          field as Parameters<TranslationDraft['writeField']>[0],
          isOneLine ? typed.replace(/\n/g, ' ') : typed,
        )
      }}
    />
  )
}

function OwnBlock(props: OwnSideProps) {
  const { row, name, draft, isActive, isReadOnly, onActivate } = props
  const texts = useTranslations('admin.translate')
  const own = draft.texts.body.find((block) => block.id === row.id)
  const isWritten = own !== undefined && (textOfBlock(own).trim() !== '' || own.kind === 'figure')
  if (isActive && !isReadOnly) return <BlockEditor {...props} own={own} />
  return (
    <>
      {isWritten && <BlockWords block={own} />}
      {own?.kind === 'figure' && textOfBlock(own) === '' && <p className={classes['quiet']}>{texts('photoOnly')}</p>}
      {!isWritten && isReadOnly && <p className={classes['quiet']}>{texts('nothing')}</p>}
      {!isWritten && !isReadOnly && (
        <button
          type="button"
          className={classes['empty']}
          aria-label={`${texts('write')}: ${name}`}
          onClick={onActivate}
        >
          {texts('write')}
        </button>
      )}
    </>
  )
}

function BlockEditor(props: OwnSideProps & { readonly own: Block | undefined }) {
  const { row, locale, draft, photos, searchArticles } = props
  const texts = useTranslations('admin.translate')
  const handle = useRef<BodyEditorHandle | null>(null)
  const isFocused = useRef(false)
  // In development every effect runs twice, and the second view is the one that stays.
  useEffect(
    () => () => {
      isFocused.current = false
    },
    [],
  )
  const findPhoto = useCallback((id: string) => photos[id], [photos])
  const begun = props.own ?? (row.source?.block && emptyBlock(row.source.block))
  return (
    <TextEditor
      key={draft.epochOf(row.id)}
      handle={handle}
      body={begun ? [begun] : []}
      locale={locale}
      isReadOnly={false}
      placeholder={texts('write')}
      photos={{ find: findPhoto }}
      searchArticles={searchArticles}
      onTypography={() => handle.current?.replaceBody(typesetBody(handle.current.readBody(), locale))}
      onUpdate={(_, isTextChanged) => {
        if (isTextChanged && handle.current) draft.writeBlocks(row.id, handle.current.readBody())
        if (isFocused.current) return
        isFocused.current = true
        handle.current?.focus()
      }}
    />
  )
}

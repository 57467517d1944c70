// The draft on the screen: its fields, its body and how both get to the server. The body's letters live in the editor;
// here is only the newest state it told of.
'use client'
import type { EditorState } from '@tiptap/pm/state'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { BodyEditorHandle } from '#admin/editor/body-editor.tsx'
import { documentToBlocks } from '#admin/editor/document-to-blocks.ts'
import { newBlockId } from '#admin/editor/new-block-id.ts'
import { DraftSaver } from '#admin/saving/draft-saver.ts'
import { type DraftPlace, forgetDraft, keepDraft } from '#admin/saving/kept-drafts.ts'
import { sendDraft } from '#admin/saving/send-draft.ts'
import { whenIdle } from '#admin/saving/when-idle.ts'
import type { EditionTexts } from '#domain/article.ts'
import { cleanMultiline, cleanText } from '#domain/clean-text.ts'
import type { ArticleScreen } from '#newsroom/view/article-screen-view.ts'

/** The texts that are fields of their own, as they are typed. */
export type DraftFields = Record<Exclude<keyof EditionTexts, 'body'>, string>

export type ArticleDraftState = {
  readonly fields: DraftFields
  readonly change: (field: keyof DraftFields, value: string) => void
  readonly body: RefObject<BodyEditorHandle | null>
  /** What the body editor calls after each change. */
  readonly takeBody: (state: EditorState, isTextChanged: boolean) => void
  /** Its state is asked for where it is shown (`useSaveState`). */
  readonly saver: DraftSaver
  /** State of the edition (draft, ready …), as the last save left it. */
  readonly editionState: string
  readonly readTexts: () => EditionTexts
  /** Puts other texts on the screen: chosen in a conflict, kept on this device. */
  readonly replace: (texts: EditionTexts) => void
}

export function useArticleDraft(screen: ArticleScreen, userId: string): ArticleDraftState {
  const { texts } = screen.draft
  const body = useRef<BodyEditorHandle>(null)
  const newestBody = useRef<EditorState>(null)
  const newestFields = useRef<DraftFields>(fieldsOf(texts))
  const [fields, setFields] = useState(newestFields.current)
  const [editionState, setEditionState] = useState<string>(screen.draft.state)

  function readTexts(): EditionTexts {
    const blocks = newestBody.current ? documentToBlocks(newestBody.current.doc, newBlockId) : texts.body
    return textsOf(newestFields.current, blocks)
  }

  const [saver] = useState(() => createSaver(screen, userId, readTexts, setEditionState))
  useSaverLife(saver)

  // Publishing and withdrawing happen beside the text. What the server drew before the last save knows nothing of it.
  const [drawn, setDrawn] = useState(screen)
  if (drawn !== screen) {
    setDrawn(screen)
    if (screen.draft.version >= saver.version) setEditionState(screen.draft.state)
  }

  function change(field: keyof DraftFields, value: string): void {
    newestFields.current = { ...newestFields.current, [field]: value }
    setFields(newestFields.current)
    saver.touch()
  }

  function takeBody(state: EditorState, isTextChanged: boolean): void {
    newestBody.current = state
    if (isTextChanged) saver.touch()
  }

  function replace(next: EditionTexts): void {
    newestFields.current = fieldsOf(next)
    setFields(newestFields.current)
    body.current?.replaceBody(next.body)
  }

  return { fields, change, body, takeBody, saver, editionState, readTexts, replace }
}

export function draftPlaceOf({ number, locale }: ArticleScreen, userId: string): DraftPlace {
  return { userId, articleNumber: number, locale }
}

function createSaver(
  screen: ArticleScreen,
  userId: string,
  readTexts: () => EditionTexts,
  onState: (state: string) => void,
): DraftSaver {
  const { number: articleNumber, locale, draft } = screen
  const place = draftPlaceOf(screen, userId)
  return new DraftSaver({
    version: draft.version,
    base: draft.texts,
    readTexts,
    send: (texts, version, kind) => sendDraft({ articleNumber, locale, texts, version, kind }),
    keeping: {
      put: (texts, version) => keepDraft(window.localStorage, place, { texts, version, keptAt: new Date() }),
      clear: () => forgetDraft(window.localStorage, place),
    },
    whenIdle,
    now: () => new Date(),
    onSaved: onState,
  })
}

/** When the connection is back, when somebody comes back from signing in, when the page is about to vanish. */
function useSaverLife(saver: DraftSaver): void {
  useEffect(() => {
    const retry = () => saver.save('typing')
    const onVisibility = () => (document.visibilityState === 'visible' ? retry() : saver.keepNow())
    const keep = () => saver.keepNow()
    saver.open()
    window.addEventListener('online', retry)
    window.addEventListener('focus', retry)
    window.addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      window.removeEventListener('online', retry)
      window.removeEventListener('focus', retry)
      window.removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', onVisibility)
      saver.close()
    }
  }, [saver])
}

function fieldsOf({ body: _, ...texts }: EditionTexts): DraftFields {
  return Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text ?? ''])) as DraftFields
}

/** As the server's door would clean them, so that a space at an end is no difference. */
function textsOf(fields: DraftFields, body: EditionTexts['body']): EditionTexts {
  const optional = (text: string) => cleanText(text) || null
  return {
    slug: cleanText(fields.slug),
    headline: cleanText(fields.headline),
    standfirst: cleanMultiline(fields.standfirst),
    body,
    seoTitle: optional(fields.seoTitle),
    seoDescription: optional(fields.seoDescription),
    photoCaption: optional(fields.photoCaption),
    photoAlt: optional(fields.photoAlt),
  }
}

// The text itself. ProseMirror owns what is inside; React draws around it and hears of changes. Nothing that is saved,
// counted or shown elsewhere ever flows back into it, so the cursor stays where the writer put it.
'use client'
import { dropCursor } from '@tiptap/pm/dropcursor'
import { gapCursor } from '@tiptap/pm/gapcursor'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, EditorView } from '@tiptap/pm/view'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { Body } from '#domain/blocks.ts'
import { type Locale, languageOf } from '#i18n/locales.ts'
import { type BlockViewOptions, blockViews, type DrawnCards } from './block-views.ts'
import { blocksToDocument } from './blocks-to-document.ts'
import classes from './body-editor.module.css'
import { documentToBlocks } from './document-to-blocks.ts'
import { nameOf } from './editor-schema.ts'
import { createEditorState } from './editor-state.ts'
import { newBlockId } from './new-block-id.ts'
import { type PasteNotice, pastePlugin } from './paste-plugin.ts'
import { recallUndo, rememberUndo } from './undo-memory.ts'

/** What the screen may do to the text. */
export type BodyEditorHandle = {
  readonly readBody: () => Body
  /** Puts another text in the place of this one; one undo takes it back. */
  readonly replaceBody: (body: Body) => void
  readonly state: () => EditorState
  readonly dispatch: (transaction: Transaction) => void
  readonly focus: () => void
  readonly focusAt: (position: number) => void
}

export type BodyEditorProps = {
  readonly ref: Ref<BodyEditorHandle>
  readonly body: Body
  readonly locale: Locale
  readonly isReadOnly: boolean
  /** What the text is called in undo-memory.ts; absent: leaving the screen ends what can be undone. */
  readonly undoName?: string | undefined
  readonly label: string
  readonly words: BlockViewOptions['words'] & { readonly placeholder: string; readonly attribution: string }
  readonly findPhoto: BlockViewOptions['findPhoto']
  readonly edit: BlockViewOptions['edit']
  readonly onPasteNotice: (notice: PasteNotice) => void
  /** After every change of the text or the selection. */
  readonly onUpdate: (state: EditorState, isTextChanged: boolean) => void
}

export function BodyEditor(props: BodyEditorProps) {
  const { ref, locale } = props
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const cards = useRef<DrawnCards>(new Set())
  // The view is made once; what it calls is always what the last drawing gave.
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    if (!place.current) return
    const { undoName } = latest.current
    const made = openView(place.current, latest, cards.current)
    view.current = made
    latest.current.onUpdate(made.state, false)
    return () => {
      view.current = null
      if (undoName !== undefined) rememberUndo(undoName, made.state)
      made.destroy()
    }
  }, [])

  // Photos have changed beside the text, which knows only their names.
  const { findPhoto } = props
  useEffect(() => {
    latest.current = { ...latest.current, findPhoto }
    for (const card of cards.current) card.redraw()
  }, [findPhoto])

  useImperativeHandle(ref, () => handleOf(() => view.current), [])

  return <div ref={place} className={classes['body']} lang={languageOf(locale).htmlLang} data-testid="body" />
}

function openView(place: HTMLElement, latest: { readonly current: BodyEditorProps }, cards: DrawnCards): EditorView {
  const { body, label, words, isReadOnly, undoName } = latest.current
  const plugins = [
    pastePlugin((notice) => latest.current.onPasteNotice(notice)),
    placeholders(words),
    dropCursor({ color: 'var(--mantine-primary-color-filled)', width: 2 }),
    gapCursor(),
  ]
  const state = createEditorState(body, plugins)
  const view: EditorView = new EditorView(place, {
    state: undoName === undefined ? state : recallUndo(undoName, state),
    editable: () => !isReadOnly,
    attributes: {
      ...{ role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, spellcheck: 'true' },
      ...(isReadOnly && { 'aria-readonly': 'true', tabindex: '0' }),
    },
    nodeViews: blockViews(
      {
        words,
        findPhoto: (id) => latest.current.findPhoto(id),
        edit: (kind, position) => latest.current.edit(kind, position),
      },
      cards,
    ),
    dispatchTransaction(transaction) {
      const state = view.state.apply(transaction)
      view.updateState(state)
      latest.current.onUpdate(state, transaction.docChanged)
    },
  })
  return view
}

function handleOf(find: () => EditorView | null): BodyEditorHandle {
  const get = (): EditorView => {
    const view = find()
    if (!view) throw new Error('The text is not on the screen')
    return view
  }
  return {
    readBody: () => documentToBlocks(get().state.doc, newBlockId),
    replaceBody: (body) => {
      const { state } = get()
      const next = blocksToDocument(body, newBlockId)
      get().dispatch(state.tr.replaceWith(0, state.doc.content.size, next.content))
    },
    state: () => get().state,
    dispatch: (transaction) => get().dispatch(transaction),
    focus: () => get().focus(),
    focusAt: (position) => {
      const view = get()
      const target = view.nodeDOM(position)
      if (target instanceof HTMLElement) target.scrollIntoView({ block: 'center' })
      view.focus()
    },
  }
}

/** Grey words where something can be written: in an empty text, and where a quotation names who spoke. */
function placeholders(words: BodyEditorProps['words']): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc }) => {
        const found: Decoration[] = []
        const [first] = doc.content.content
        if (doc.childCount === 1 && first?.isTextblock && first.content.size === 0) {
          found.push(placeholder(first, 0, words.placeholder))
        }
        doc.forEach((block, position) => {
          if (nameOf(block) !== 'quotation' || block.lastChild?.content.size !== 0) return
          found.push(
            placeholder(block.lastChild, position + block.nodeSize - 1 - block.lastChild.nodeSize, words.attribution),
          )
        })
        return DecorationSet.create(doc, found)
      },
    },
  })
}

function placeholder(node: Node, position: number, words: string): Decoration {
  return Decoration.node(position, position + node.nodeSize, { 'data-placeholder': words, class: 'placeholder' })
}

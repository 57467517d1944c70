// The body with everything that belongs to writing it: tools, dialogs, shortcuts.
'use client'
import { notifications } from '@mantine/notifications'
import type { Node } from '@tiptap/pm/model'
import { type Command, type EditorState, NodeSelection } from '@tiptap/pm/state'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useRef, useState } from 'react'
import { emptyQuotation } from '#admin/editor/block-commands.ts'
import type { BodyEditorHandle } from '#admin/editor/body-editor.tsx'
import { editorSchema } from '#admin/editor/editor-schema.ts'
import { EditorToolbar, type InsertKind } from '#admin/editor/editor-toolbar.tsx'
import type { EmbedFacts } from '#admin/editor/embed-dialog.tsx'
import type { FigureTexts } from '#admin/editor/figure-dialog.tsx'
import {
  findLanguage,
  findLink,
  type LinkMark,
  putLanguage,
  putLink,
  removeLanguage,
  removeLink,
} from '#admin/editor/inline-marks.ts'
import type { FoundArticle } from '#admin/editor/link-dialog.tsx'
import { insertBlock } from '#admin/editor/move-blocks.ts'
import type { PasteNotice } from '#admin/editor/paste-plugin.ts'
import { idleToolbar, isSameToolbar, toolbarStateOf } from '#admin/editor/toolbar-state.ts'
import type { Body } from '#domain/blocks.ts'
import type { Locale } from '#i18n/locales.ts'
import type { PickedPhoto } from '#newsroom/view/article-screen-view.ts'
import classes from './article-screen.module.css'
import type { CreditingPhotos } from './use-screen-photos.ts'

const BodyEditor = dynamic(() => import('#admin/editor/body-editor.tsx').then((module) => module.BodyEditor), {
  ssr: false,
})
const LinkDialog = dynamic(() => import('#admin/editor/link-dialog.tsx').then((module) => module.LinkDialog))
const LanguageDialog = dynamic(() =>
  import('#admin/editor/language-dialog.tsx').then((module) => module.LanguageDialog),
)
const FigureDialog = dynamic(() => import('#admin/editor/figure-dialog.tsx').then((module) => module.FigureDialog))
const EmbedDialog = dynamic(() => import('#admin/editor/embed-dialog.tsx').then((module) => module.EmbedDialog))

type Dialog =
  | { readonly kind: 'link' | 'language' | 'new-embed' }
  | { readonly kind: 'figure' | 'embed'; readonly position: number }

export type TextEditorProps = {
  readonly handle: { current: BodyEditorHandle | null }
  readonly body: Body
  readonly locale: Locale
  readonly isReadOnly: boolean
  readonly undoName?: string
  /** In place of what an empty article says. */
  readonly placeholder?: string
  readonly photos: {
    /** Another function whenever a photo has changed, and only then: the text is drawn anew with it. */
    readonly find: (id: string) => PickedPhoto | undefined
    readonly pick?: (() => Promise<PickedPhoto | undefined>) | undefined
    /** Absent: credits are not given here. */
    readonly crediting?: CreditingPhotos
  }
  readonly searchArticles: (text: string) => Promise<readonly FoundArticle[]>
  readonly onTypography: () => void
  readonly onUpdate: (state: EditorState, isTextChanged: boolean) => void
}

export function TextEditor(props: TextEditorProps) {
  const { handle, photos } = props
  const texts = useTranslations('admin.editor')
  const photoTexts = useTranslations('admin.photos')
  const [tools, setTools] = useState(idleToolbar)
  const newestTools = useRef(idleToolbar)
  const [dialog, setDialog] = useState<Dialog>()

  function update(state: EditorState, isTextChanged: boolean): void {
    const next = toolbarStateOf(state)
    if (!isSameToolbar(next, newestTools.current)) setTools(next)
    newestTools.current = next
    props.onUpdate(state, isTextChanged)
  }

  function run(command: Command): void {
    const { current } = handle
    if (!current) return
    command(current.state(), current.dispatch)
    current.focus()
  }

  function close(): void {
    setDialog(undefined)
    // The modal gives the focus back to whatever had it before; the text comes last.
    setTimeout(() => handle.current?.focus())
  }

  function insert(kind: InsertKind): void {
    if (kind === 'embed') setDialog({ kind: 'new-embed' })
    if (kind === 'quotation') run(inserting(emptyQuotation()))
    if (kind === 'rule') run(inserting(editorSchema.nodes.rule.create()))
    if (kind === 'photo') void insertPhoto()
  }

  async function insertPhoto(): Promise<void> {
    const photo = await photos.pick?.()
    if (photo) run(inserting(editorSchema.nodes.figure.create({ photoId: photo.id })))
  }

  function hearKeys(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey)) return
    const isTypography = event.shiftKey && event.code === 'KeyY'
    if (event.code === 'KeyK' && !event.shiftKey) setDialog({ kind: 'link' })
    else if (isTypography) props.onTypography()
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the text and the tools inside
    <div onKeyDown={hearKeys} data-field="body">
      {!props.isReadOnly && (
        <div className={classes['tools']} data-tools>
          <EditorToolbar
            state={tools}
            run={run}
            onLink={() => setDialog({ kind: 'link' })}
            onLanguage={() => setDialog({ kind: 'language' })}
            onInsert={insert}
            canInsertPhoto={photos.pick !== undefined}
            onTypography={props.onTypography}
          />
        </div>
      )}
      <BodyEditor
        ref={handle}
        body={props.body}
        locale={props.locale}
        isReadOnly={props.isReadOnly}
        undoName={props.undoName}
        label={texts('title')}
        words={{
          placeholder: props.placeholder ?? texts('placeholder'),
          attribution: texts('attribution'),
          editFigure: texts('figure.edit'),
          editEmbed: texts('embed.edit'),
          unknownPhoto: texts('figure.unknown'),
          withdrawnPhoto: texts('figure.withdrawn'),
          noAlt: texts('figure.noAlt'),
          noFile: photoTexts('noFile'),
          noCredit: texts('figure.noCredit'),
          credit: (credit) => texts('figure.credit', { credit }),
        }}
        findPhoto={photos.find}
        edit={(kind, position) => setDialog({ kind, position })}
        onPasteNotice={(notice) => tellOfPaste(notice, texts)}
        onUpdate={update}
      />
      {dialog && handle.current && (
        <OpenDialog dialog={dialog} editor={handle.current} run={run} close={close} screen={props} />
      )}
    </div>
  )
}

function inserting(block: Node): Command {
  return (state, dispatch) => {
    dispatch?.(insertBlock(state, block))
    return true
  }
}

function tellOfPaste(notice: PasteNotice, texts: ReturnType<typeof useTranslations<'admin.editor'>>): void {
  const message =
    notice.kind === 'too-large' ? texts('paste.too-large') : texts(`paste.${notice.kind}`, { count: notice.count })
  notifications.show({ message, color: notice.kind === 'pictures' ? 'blue' : 'orange', autoClose: 10_000 })
}

type OpenDialogProps = {
  readonly dialog: Dialog
  readonly editor: BodyEditorHandle
  readonly run: (command: Command) => void
  readonly close: () => void
  readonly screen: TextEditorProps
}

function OpenDialog({ dialog, editor, run, close, screen }: OpenDialogProps) {
  const state = editor.state()
  function finish(command: Command): void {
    close()
    run(command)
  }
  const change = (make: (state: EditorState) => Parameters<BodyEditorHandle['dispatch']>[0]): void =>
    finish((current, dispatch) => {
      dispatch?.(make(current))
      return true
    })

  switch (dialog.kind) {
    case 'link':
      return (
        <LinkDialog
          link={findLink(state)?.mark}
          searchArticles={screen.searchArticles}
          onPut={(link: LinkMark, text) => change((current) => putLink(current, link, text))}
          onRemove={() => change(removeLink)}
          onClose={close}
        />
      )
    case 'language':
      return (
        <LanguageDialog
          lang={findLanguage(state)?.mark}
          onPut={(lang) => change((current) => putLanguage(current, lang))}
          onRemove={() => change(removeLanguage)}
          onClose={close}
        />
      )
    case 'new-embed':
      return (
        <EmbedDialog
          embed={undefined}
          onPut={(facts) => finish(inserting(editorSchema.nodes.embed.create(facts)))}
          onRemove={close}
          onClose={close}
        />
      )
    case 'embed': {
      const node = state.doc.nodeAt(dialog.position)
      return (
        <EmbedDialog
          embed={node ? (node.attrs as EmbedFacts) : undefined}
          onPut={(facts) =>
            change((current) => current.tr.setNodeMarkup(dialog.position, null, { ...node?.attrs, ...facts }))
          }
          onRemove={() => change((current) => deleteAt(current, dialog.position))}
          onClose={close}
        />
      )
    }
    case 'figure': {
      const node = state.doc.nodeAt(dialog.position)
      const own: FigureTexts = { caption: textOrNull(node?.attrs['caption']), alt: textOrNull(node?.attrs['alt']) }
      return (
        <FigureDialog
          photo={screen.photos.find(String(node?.attrs['photoId']))}
          crediting={screen.photos.crediting}
          texts={own}
          onChange={(next) =>
            change((current) => current.tr.setNodeMarkup(dialog.position, null, { ...node?.attrs, ...next }))
          }
          onRemove={() => change((current) => deleteAt(current, dialog.position))}
          onClose={close}
        />
      )
    }
  }
}

function deleteAt(state: EditorState, position: number) {
  return state.tr.setSelection(NodeSelection.create(state.doc, position)).deleteSelection()
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

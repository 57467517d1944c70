// The translation on the screen: its texts and how they get to the server. Saved as any draft is: one request at a
// time, kept on the device until the server has it, never over somebody else's text.
'use client'
import { useEffect, useRef, useState } from 'react'
import { DraftSaver, type SaveState } from '#admin/saving/draft-saver.ts'
import { forgetDraft, keepDraft } from '#admin/saving/kept-drafts.ts'
import { sendDraft } from '#admin/saving/send-draft.ts'
import { useSaveState } from '#admin/saving/use-save-state.ts'
import { whenIdle } from '#admin/saving/when-idle.ts'
import type { EditionTexts } from '#domain/article.ts'
import type { Body } from '#domain/blocks.ts'
import { copyUnit, placeBlock, type UnitField } from '#domain/place-unit.ts'
import type { TranslationScreen } from '#newsroom/view/translation-view.ts'

export type TranslationDraft = {
  readonly texts: EditionTexts
  readonly writeField: (field: UnitField, value: string) => void
  /** What the field of one block holds now; more than one when a paragraph was split in it. */
  readonly writeBlocks: (id: string, blocks: Body) => void
  readonly readTexts: () => EditionTexts
  /** Puts other texts on the screen that are to be saved. */
  readonly replace: (texts: EditionTexts) => void
  /** Takes over what a command has stored of these units; what is typed elsewhere meanwhile stays. */
  readonly adopt: (ids: readonly string[], from: EditionTexts, version: number) => void
  readonly saver: DraftSaver
  readonly saveState: SaveState
  /** Another one when the text of a row came from elsewhere: its open field begins anew. */
  readonly epochOf: (id: string) => string
}

export function useTranslationDraft(screen: TranslationScreen, userId: string): TranslationDraft {
  const newest = useRef(screen.draft.texts)
  /** By the id of a block: those that splitting it has made since. */
  const added = useRef(new Map<string, readonly string[]>())
  const [texts, setTexts] = useState(newest.current)
  const [epoch, setEpoch] = useState(0)
  const [rowEpochs, setRowEpochs] = useState<Readonly<Record<string, number>>>({})
  const [saver] = useState(() => createSaver(screen, userId, () => newest.current))
  const saveState = useSaveState(saver)
  useSaverLife(saver)

  function put(next: EditionTexts): void {
    newest.current = next
    setTexts(next)
  }

  function write(next: EditionTexts): void {
    put(next)
    saver.touch()
  }

  return {
    ...{ texts, saver, saveState },
    epochOf: (id) => `${epoch}/${rowEpochs[id] ?? 0}`,
    readTexts: () => newest.current,
    writeField: (field, value) => {
      const isOptional = field === 'photoCaption' || field === 'photoAlt'
      write({ ...newest.current, [field]: isOptional && value === '' ? null : value })
    },
    writeBlocks: (id, blocks) => {
      const before = added.current.get(id) ?? []
      const rest = newest.current.body.filter((block) => !before.includes(block.id))
      added.current.set(
        id,
        blocks.slice(1).map((block) => block.id),
      )
      write({ ...newest.current, body: withBlocks(rest, id, blocks, screen.sourceTexts.body) })
    },
    replace: (next) => {
      put(next)
      setEpoch((before) => before + 1)
    },
    adopt: (ids, from, version) => {
      saver.adopt(version)
      put(ids.reduce((all, id) => copyUnit(all, from, id), newest.current))
      setRowEpochs((before) => ({ ...before, ...Object.fromEntries(ids.map((id) => [id, (before[id] ?? 0) + 1])) }))
    },
  }
}

/** A field that was emptied leaves its block out; what a split added stands right behind it. */
function withBlocks(body: Body, id: string, blocks: Body, order: Body): Body {
  const [first, ...split] = blocks
  if (!first) return body.filter((block) => block.id !== id)
  const placed = placeBlock(body, { ...first, id }, order)
  return placed.toSpliced(placed.findIndex((block) => block.id === id) + 1, 0, ...split)
}

function createSaver(screen: TranslationScreen, userId: string, readTexts: () => EditionTexts): DraftSaver {
  const { number: articleNumber, locale, draft } = screen
  const place = { userId, articleNumber, locale }
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
  })
}

function useSaverLife(saver: DraftSaver): void {
  useEffect(() => {
    const retry = () => saver.save('typing')
    const keep = () => saver.keepNow()
    saver.open()
    window.addEventListener('online', retry)
    window.addEventListener('focus', retry)
    window.addEventListener('pagehide', keep)
    return () => {
      window.removeEventListener('online', retry)
      window.removeEventListener('focus', retry)
      window.removeEventListener('pagehide', keep)
      saver.close()
    }
  }, [saver])
}

// What the panels beside the text may know of it and ask of it: the publishing panel first of all.
'use client'
import { createContext, useContext } from 'react'
import type { DraftSaver } from '#admin/saving/draft-saver.ts'
import type { Locale } from '#i18n/locales.ts'

export type ArticleDraft = {
  readonly articleNumber: number
  readonly locale: Locale
  readonly saver: DraftSaver
  /** draft | ready | scheduled | live | withdrawn, as the last save left it. */
  readonly editionState: string
  /** How often it has been filed anew on this screen. */
  readonly filingSaves: number
  /** Where the next step stands within reach. Null until the head is drawn. */
  readonly nextStepSlot: HTMLElement | null
  /** After a command that raised the version (published, scheduled): the next save goes on from there. */
  readonly adopt: (version: number) => void
}

export const ArticleDraftContext = createContext<ArticleDraft | undefined>(undefined)

/** Throws outside the article screen. */
export function useDraftOnScreen(): ArticleDraft {
  const draft = useContext(ArticleDraftContext)
  if (!draft) throw new Error('There is no draft on this screen')
  return draft
}

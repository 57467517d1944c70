'use server'
import type { ActionAnswer } from '#admin/action-answer.ts'
import type { FoundArticle } from '#admin/editor/link-dialog.tsx'
import type { Locale } from '#i18n/locales.ts'
import { acknowledgeBlocks } from '#newsroom/commands/acknowledge-blocks.ts'
import { beginTranslation } from '#newsroom/commands/begin-translation.ts'
import { confirmBlocks } from '#newsroom/commands/confirm-blocks.ts'
import { copyBlocks } from '#newsroom/commands/copy-blocks.ts'
import { proposeMachineTranslation } from '#newsroom/commands/propose-machine-translation.ts'
import { takeInSource } from '#newsroom/commands/take-in-source.ts'
import { searchArticles } from '#newsroom/queries/search-articles.ts'
import type {
  BeginRequest,
  MachineProposalsView,
  TakeInRequest,
  TranslatedView,
  TranslateRequest,
} from '#newsroom/view/translation-view.ts'
import { answerAction } from '../../../../../answer-action.ts'

export async function beginAction(input: BeginRequest): Promise<ActionAnswer<{ readonly version: number }>> {
  return answerAction((actor) => beginTranslation(actor, input))
}

export async function confirmAction(input: TranslateRequest): Promise<ActionAnswer<TranslatedView>> {
  return answerAction((actor) => confirmBlocks(actor, input))
}

export async function acknowledgeAction(input: TranslateRequest): Promise<ActionAnswer<TranslatedView>> {
  return answerAction((actor) => acknowledgeBlocks(actor, input))
}

export async function copyAction(input: TranslateRequest): Promise<ActionAnswer<TranslatedView>> {
  return answerAction((actor) => copyBlocks(actor, input))
}

export async function machineAction(input: TranslateRequest): Promise<ActionAnswer<MachineProposalsView>> {
  return answerAction((actor) => proposeMachineTranslation(actor, input))
}

export async function takeInAction(input: TakeInRequest): Promise<ActionAnswer<Locale>> {
  return answerAction(async (actor) => {
    await takeInSource(actor, input)
    return input.locale
  })
}

export async function searchAction(text: string, locale: Locale): Promise<ActionAnswer<readonly FoundArticle[]>> {
  return answerAction((actor) => searchArticles(actor, { text, locale }))
}

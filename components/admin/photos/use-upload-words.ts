// What became of a file that was sent, in words.
'use client'
import { useTranslations } from 'next-intl'
import { useRefusalWords } from '#admin/use-refusal-words.ts'
import type { SendOutcome } from './send-photo.ts'

export function useUploadWords() {
  const texts = useTranslations('admin.photos.upload')
  const { refusalWords } = useRefusalWords()
  return (outcome: SendOutcome): string => {
    switch (outcome.kind) {
      case 'done':
        return outcome.photo.isWithdrawn ? texts('knownWithdrawn') : texts(outcome.isNew ? 'done' : 'known')
      case 'refused':
        return refusalWords(outcome.refusal)
      case 'signed-out':
        return texts('signedOut')
      case 'offline':
        return texts('offline')
      case 'failed':
        return texts('failed', { id: outcome.id })
    }
  }
}

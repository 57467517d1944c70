// Quotation marks, dashes and no-break spaces of the whole edition at once, and a way back.
'use client'
import { Anchor } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { undo } from '@tiptap/pm/history'
import { useTranslations } from 'next-intl'
import { typesetDocument } from '#admin/editor/typeset-document.ts'
import { typesetText } from '#domain/typography.ts'
import type { Locale } from '#i18n/locales.ts'
import type { ArticleDraftState, DraftFields } from './use-article-draft.ts'

const typesetFields = ['headline', 'standfirst', 'photoCaption', 'photoAlt', 'seoTitle', 'seoDescription'] as const

export function useTypography(draft: ArticleDraftState, locale: Locale): () => void {
  const texts = useTranslations('admin.editor')

  function restore(fields: Partial<DraftFields>, isBodyChanged: boolean): void {
    for (const [field, value] of Object.entries(fields)) draft.change(field as keyof DraftFields, value)
    const { current } = draft.body
    if (current && isBodyChanged) undo(current.state(), current.dispatch)
    notifications.hide('typography')
  }

  return () => {
    const changed = typesetFields.filter((field) => typesetText(draft.fields[field], locale) !== draft.fields[field])
    const before = Object.fromEntries(changed.map((field) => [field, draft.fields[field]]))
    for (const field of changed) draft.change(field, typesetText(draft.fields[field], locale))
    const { current } = draft.body
    const typeset = current ? typesetDocument(current.state(), locale) : undefined
    if (typeset) current?.dispatch(typeset.transaction)
    const count = changed.length + (typeset?.changedLines ?? 0)
    notifications.hide('typography')
    notifications.show({
      id: 'typography',
      autoClose: 10_000,
      message:
        count === 0 ? (
          texts('typographyNothing')
        ) : (
          <>
            {texts('typographyDone', { count })}{' '}
            <Anchor component="button" type="button" inherit onClick={() => restore(before, typeset !== undefined)}>
              {texts('typographyUndo')}
            </Anchor>
          </>
        ),
    })
  }
}

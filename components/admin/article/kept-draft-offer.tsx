// This browser has a text that the server never got: the writer says what becomes of it before anything else.
'use client'
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { findKeptDraft, forgetDraft, type KeptDraft } from '#admin/saving/kept-drafts.ts'
import { formatDeskMoment } from '#domain/format-desk-time.ts'
import { isSameValue } from '#domain/same-value.ts'
import { asLocale } from '#i18n/locales.ts'
import type { ArticleScreen } from '#newsroom/view/article-screen-view.ts'
import { type ArticleDraftState, draftPlaceOf } from './use-article-draft.ts'

type KeptDraftOfferProps = {
  readonly screen: ArticleScreen
  readonly userId: string
  readonly draft: ArticleDraftState
}

export function KeptDraftOffer({ screen, userId, draft }: KeptDraftOfferProps) {
  const texts = useTranslations('admin.article.kept')
  const locale = asLocale(useLocale())
  const [kept, setKept] = useState<KeptDraft>()
  const [place] = useState(() => draftPlaceOf(screen, userId))
  // As it was when the screen opened: drawing it anew is no reason to offer what is being typed.
  const [{ texts: stored, version }] = useState(screen.draft)

  useEffect(() => {
    const found = findKeptDraft(window.localStorage, place)
    if (found && isSameValue(found.texts, stored)) forgetDraft(window.localStorage, place)
    else setKept(found)
  }, [place, stored])

  if (!kept) return null
  const isOverOlder = kept.version !== version
  const at = formatDeskMoment(new Date(kept.keptAt), new Date(), locale)

  function take({ texts: mine }: KeptDraft): void {
    setKept(undefined)
    draft.replace(mine)
    // Somebody saved since: both texts are laid side by side before one of them is written over.
    if (isOverOlder) draft.saver.dispute({ version, theirs: stored, yours: mine, base: undefined })
    else draft.saver.touch()
  }

  function discard(): void {
    setKept(undefined)
    forgetDraft(window.localStorage, place)
  }

  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} title={texts('title')} closeOnEscape={false}>
      <Stack>
        <p>{texts('what', { at })}</p>
        {isOverOlder && <p>{texts('changedSince')}</p>}
        <blockquote>{kept.texts.headline || texts('noHeadline')}</blockquote>
        <Group>
          <Button onClick={() => take(kept)} data-autofocus>
            {texts(isOverOlder ? 'compare' : 'take')}
          </Button>
          <Button variant="subtle" color="red" onClick={discard}>
            {texts('discard')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

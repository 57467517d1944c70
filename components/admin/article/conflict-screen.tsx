// Somebody else saved this text in between. Both are here, piece by piece: what only one of the two changed is chosen
// already, what both changed waits for a choice. Nothing is lost: both texts become revisions first.
'use client'
import { Button, Group, Modal, Radio, Stack } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { WordChanges } from '#admin/revisions/word-changes.tsx'
import type { Conflict } from '#admin/saving/draft-saver.ts'
import type { EditionTexts } from '#domain/article.ts'
import type { Block } from '#domain/blocks.ts'
import { compareWords } from '#domain/compare-words.ts'
import { type Dispute, findDisputes, mergeEditions, type Side } from '#domain/merge-editions.ts'
import { textOfBlock } from '#domain/translation-units.ts'
import { type Locale, languageOf } from '#i18n/locales.ts'
import classes from './conflict-screen.module.css'
import type { ArticleDraftState } from './use-article-draft.ts'

type ConflictScreenProps = {
  readonly conflict: Conflict
  readonly draft: Pick<ArticleDraftState, 'readTexts' | 'replace' | 'saver'>
  readonly locale: Locale
}

export function ConflictScreen({ conflict, draft, locale }: ConflictScreenProps) {
  const texts = useTranslations('admin.article.conflict')
  // What is on the screen, not only what was sent: somebody may have typed on in between.
  const [yours] = useState(draft.readTexts)
  const [disputes] = useState(() => findDisputes(conflict.base ?? nothing, yours, conflict.theirs))
  const [choices, setChoices] = useState<Record<string, Side>>(() => choicesOf(disputes))
  const open = disputes.filter(({ key }) => choices[key] === undefined).length

  function choose(key: string, side: Side): void {
    setChoices((all) => ({ ...all, [key]: side }))
  }

  function chooseAll(side: Side): void {
    setChoices(Object.fromEntries(disputes.map(({ key }) => [key, side])))
  }

  function settle(): void {
    draft.replace(mergeEditions(yours, conflict.theirs, choices))
    draft.saver.settle(conflict, yours)
  }

  return (
    <Modal
      opened
      fullScreen
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      title={texts('title')}
    >
      <Stack className={classes['screen']}>
        <p>{texts('what')}</p>
        <Group>
          <Button variant="default" onClick={() => chooseAll('yours')}>
            {texts('allYours')}
          </Button>
          <Button variant="default" onClick={() => chooseAll('theirs')}>
            {texts('allTheirs')}
          </Button>
        </Group>
        {disputes.map((dispute) => (
          <DisputeRow
            key={dispute.key}
            dispute={dispute}
            choice={choices[dispute.key]}
            lang={languageOf(locale).htmlLang}
            onChoose={(side) => choose(dispute.key, side)}
          />
        ))}
        <Group className={classes['foot']}>
          <Button onClick={settle} disabled={open > 0}>
            {texts('settle')}
          </Button>
          {open > 0 && <p>{texts('open', { count: open })}</p>}
        </Group>
      </Stack>
    </Modal>
  )
}

type DisputeRowProps = {
  readonly dispute: Dispute
  readonly choice: Side | undefined
  readonly lang: string
  readonly onChoose: (side: Side) => void
}

function DisputeRow({ dispute, choice, lang, onChoose }: DisputeRowProps) {
  const texts = useTranslations('admin')
  const { piece, yours, theirs } = dispute
  const name =
    piece.kind === 'field' ? texts(`revisions.fields.${piece.field}`) : texts(`revisions.blocks.${piece.block}`)
  const [mine, other] = [wordsOf(yours), wordsOf(theirs)]
  return (
    <Radio.Group
      value={choice ?? null}
      onChange={(value) => onChoose(value === 'theirs' ? 'theirs' : 'yours')}
      label={name}
      description={texts(`article.conflict.by.${dispute.changedBy}`)}
    >
      <div className={classes['pair']} lang={lang}>
        <Radio.Card value="yours" className={classes['side']}>
          <Radio label={texts('article.conflict.yours')} value="yours" readOnly tabIndex={-1} />
          <p>{mine ?? texts('article.conflict.absent')}</p>
        </Radio.Card>
        <Radio.Card value="theirs" className={classes['side']}>
          <Radio label={texts('article.conflict.theirs')} value="theirs" readOnly tabIndex={-1} />
          {other === undefined ? (
            <p>{texts('article.conflict.absent')}</p>
          ) : mine === undefined || mine === other ? (
            <p>{other}</p>
          ) : (
            <WordChanges words={compareWords(mine, other)} />
          )}
        </Radio.Card>
      </div>
    </Radio.Group>
  )
}

/** What only one of the two changed is theirs to have changed. */
function choicesOf(disputes: readonly Dispute[]): Record<string, Side> {
  return Object.fromEntries(
    disputes.flatMap(({ key, changedBy }) => (changedBy === 'both' ? [] : [[key, changedBy] as const])),
  )
}

/** Absent: the piece is not in this text. */
function wordsOf(value: Block | string | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  return textOfBlock(value)
}

/** Nobody knows what both began with: then everything that differs waits for a choice. */
const nothing: EditionTexts = {
  ...{ slug: '', headline: '', standfirst: '', body: [] },
  ...{ seoTitle: null, seoDescription: null, photoCaption: null, photoAlt: null },
}

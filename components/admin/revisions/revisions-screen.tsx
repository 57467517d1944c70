// The revisions of an edition, newest first, and what one of them changed. Restoring makes a new revision.
'use client'
import { Button, Group, SegmentedControl } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import type { Action } from '#admin/action-answer.ts'
import { Screen } from '#admin/screen.tsx'
import { ScreenLink } from '#admin/screen-link.tsx'
import { useAction } from '#admin/use-action.ts'
import type { PieceChange } from '#domain/compare-editions.ts'
import { formatDeskMoment } from '#domain/format-desk-time.ts'
import { asLocale } from '#i18n/locales.ts'
import type { RevisionLineView, RevisionsScreen as RevisionsView } from '#newsroom/view/revisions-view.ts'
import classes from './revisions.module.css'
import { Added, Removed, WordChanges } from './word-changes.tsx'

type RevisionsScreenProps = {
  readonly screen: RevisionsView
  /** The address of the article screen. */
  readonly articlePath: string
  /** The language of the texts. */
  readonly lang: string
  readonly restore: Action<[number, number], { readonly version: number }>
}

export function RevisionsScreen({ screen, articlePath, lang, restore }: RevisionsScreenProps) {
  const texts = useTranslations('admin.revisions')
  const router = useRouter()
  const action = useAction(restore, { done: texts('restored') })
  const { shown } = screen

  async function restoreShown(): Promise<void> {
    if (shown && (await action.run(shown.number, screen.version))) router.push(articlePath)
  }

  function addressOf(number: number, compared: 'previous' | 'draft'): string {
    return `${articlePath}/revisions?revision=${number}&with=${compared}`
  }

  return (
    <Screen
      title={screen.headline || texts('title')}
      titleLang={screen.headline ? lang : undefined}
      back={{ href: articlePath, label: texts('back') }}
    >
      {screen.revisions.length === 0 && <p>{texts('none')}</p>}
      <div className={classes['screen']}>
        <nav aria-label={texts('list')}>
          <ol className={classes['list']} reversed>
            {screen.revisions.map((line) => (
              <li key={line.number}>
                <ScreenLink
                  href={addressOf(line.number, shown?.with ?? 'previous')}
                  aria-current={line.number === shown?.number ? 'true' : undefined}
                  scroll={false}
                >
                  <RevisionWords line={line} />
                </ScreenLink>
              </li>
            ))}
          </ol>
        </nav>
        {shown && (
          <section aria-label={texts('number', { number: shown.number })}>
            <Group justify="space-between" mb="md">
              <SegmentedControl
                aria-label={texts('compare')}
                value={shown.with}
                onChange={(value) => router.push(addressOf(shown.number, value === 'draft' ? 'draft' : 'previous'))}
                data={[
                  { value: 'previous', label: texts('withPrevious') },
                  { value: 'draft', label: texts('withDraft') },
                ]}
              />
              {screen.mayRestore && (
                <Button loading={action.isBusy} onClick={() => void restoreShown()}>
                  {texts('restore')}
                </Button>
              )}
            </Group>
            <div lang={lang}>
              <Changes changes={shown.changes} />
            </div>
          </section>
        )}
      </div>
    </Screen>
  )
}

function RevisionWords({ line }: { readonly line: RevisionLineView }) {
  const texts = useTranslations('admin.revisions')
  const locale = asLocale(useLocale())
  const at = formatDeskMoment(new Date(line.savedAt), new Date(), locale)
  return (
    <>
      <time dateTime={line.savedAt} suppressHydrationWarning>
        {at}
      </time>
      <small>
        {line.savedBy ?? texts(`by.${line.by}`)} · {texts(`reasons.${line.reason}`)}
      </small>
      {line.note !== null && <small>{line.note}</small>}
    </>
  )
}

/** What did not change is counted where it stands, so that the rest is read in its place. */
function Changes({ changes }: { readonly changes: readonly PieceChange[] }) {
  const texts = useTranslations('admin.revisions')
  if (changes.every(({ change }) => change === 'same')) return <p>{texts('same')}</p>
  return (
    <>
      {foldUnchanged(changes).map((one) =>
        one.kind === 'same' ? (
          <p key={one.key} className={classes['unchanged']}>
            {texts('unchanged', { count: one.count })}
          </p>
        ) : (
          <ChangedPiece key={one.key} change={one.change} />
        ),
      )}
    </>
  )
}

type Folded =
  | { readonly kind: 'same'; readonly key: string; count: number }
  | { readonly kind: 'changed'; readonly key: string; readonly change: PieceChange }

function foldUnchanged(changes: readonly PieceChange[]): Folded[] {
  const folded: Folded[] = []
  for (const change of changes) {
    const last = folded.at(-1)
    const key = change.piece.kind === 'field' ? change.piece.field : change.piece.id
    if (change.change !== 'same') folded.push({ kind: 'changed', key, change })
    else if (last?.kind === 'same') last.count += 1
    else folded.push({ kind: 'same', key: `same-${key}`, count: 1 })
  }
  return folded
}

function ChangedPiece({ change: { piece, change, before, after, words } }: { readonly change: PieceChange }) {
  const texts = useTranslations('admin.revisions')
  const name = piece.kind === 'field' ? texts(`fields.${piece.field}`) : texts(`blocks.${piece.block}`)
  const note = change === 'moved' || change === 'restyled' ? ` · ${texts(change)}` : ''
  return (
    <div className={classes['piece']}>
      <h3>
        {name}
        {note}
      </h3>
      {change === 'added' && <Added text={after} label={texts('added')} />}
      {change === 'removed' && <Removed text={before} label={texts('removed')} />}
      {words && <WordChanges words={words} />}
      {note !== '' && <p className={classes['words']}>{after}</p>}
    </div>
  )
}

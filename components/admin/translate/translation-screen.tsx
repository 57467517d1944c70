// A translation beside its source, one row per block. Everything can be done without the mouse: to the next row that
// wants something, write, confirm, on.
'use client'
import { Alert, Button, SegmentedControl } from '@mantine/core'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Action } from '#admin/action-answer.ts'
import { SaveStateLine } from '#admin/article/save-state-line.tsx'
import type { FoundArticle } from '#admin/editor/link-dialog.tsx'
import { ScreenLink } from '#admin/screen-link.tsx'
import { useRefreshOnReturn } from '#admin/use-refresh-on-return.ts'
import type { UnitState } from '#domain/translation-state.ts'
import { listTranslationUnits } from '#domain/translation-units.ts'
import { type Locale, languageOf } from '#i18n/locales.ts'
import type {
  MachineProposalsView,
  TakeInRequest,
  TranslatedView,
  TranslateRequest,
  TranslationScreen as TranslationScreenView,
} from '#newsroom/view/translation-view.ts'
import { ConfirmAll } from './confirm-all.tsx'
import { NewerSource } from './newer-source.tsx'
import { type SourceMode, sourceModes } from './source-side.tsx'
import { TranslationProgress } from './translation-progress.tsx'
import { rowAnchor, TranslationRow } from './translation-row.tsx'
import classes from './translation-screen.module.css'
import { useTranslationDeeds } from './use-translation-deeds.ts'
import { useTranslationDraft } from './use-translation-draft.ts'
import { useTypingAhead } from './use-typing-ahead.ts'

const ConflictScreen = dynamic(() =>
  import('#admin/article/conflict-screen.tsx').then((module) => module.ConflictScreen),
)

export type TranslationScreenProps = {
  readonly screen: TranslationScreenView
  readonly userId: string
  readonly confirm: Action<[TranslateRequest], TranslatedView>
  readonly acknowledge: Action<[TranslateRequest], TranslatedView>
  readonly copy: Action<[TranslateRequest], TranslatedView>
  readonly machine: Action<[TranslateRequest], MachineProposalsView>
  /** Answers the source's language. */
  readonly takeIn: Action<[TakeInRequest], Locale>
  readonly searchArticles: Action<[string, Locale], readonly FoundArticle[]>
}

export function TranslationScreen(props: TranslationScreenProps) {
  const { screen, userId } = props
  const texts = useTranslations('admin.translate')
  const draft = useTranslationDraft(screen, userId)
  const written = new Set(listTranslationUnits(draft.texts).map((unit) => unit.id))
  const deeds = useTranslationDeeds(props, draft)
  const [mode, setMode] = useState<SourceMode>('changes')
  const [active, setActive] = useState<string>()
  const isReadOnly = screen.access !== 'write'
  /** Rows of which the server has not answered yet that they are confirmed. */
  const onTheirWay = useRef(new Set<string>())
  /** The row that something was done with last. */
  const doneWith = useRef<string>(undefined)
  const ahead = useTypingAhead()
  // Somebody may have gone on writing the original meanwhile.
  useRefreshOnReturn()
  const rows = screen.rows.map((row) => ({
    row,
    state: stateNow(deeds.states[row.id] ?? row.state, written.has(row.id)),
  }))

  // Read, but not confirmed: what a machine proposed, what was copied, what was written here.
  const unconfirmed = rows.filter(({ row, state }) => state === 'unconfirmed' && row.source && written.has(row.id))
  const waiting = rows.filter(({ state }) => wantsSomething(state))
  const isDone = waiting.length === 0
  // Whoever has gone back to another row meanwhile stays there.
  const onward = useGoingOn(isDone, () => {
    const isThrough = active === undefined || active === doneWith.current
    if (isThrough) setActive(undefined)
    return isThrough
  })

  useEffect(() => {
    if (active !== undefined) document.getElementById(rowAnchor(active))?.scrollIntoView({ block: 'nearest' })
  }, [active])

  // Nearly everybody who comes here writes: the field is there when the first block is opened.
  useEffect(() => void import('#admin/editor/body-editor.tsx'), [])

  /** The next row that wants something, from the one that is written in; round the end. */
  function go(step: 1 | -1): void {
    const found = rows.findIndex(({ row }) => row.id === active)
    const start = found === -1 && step === -1 ? 0 : found
    const order = rows.map((_, away) => rows.at((start + step * (away + 1)) % rows.length))
    const next = order.find((one) => one && !onTheirWay.current.has(one.row.id) && wantsSomething(one.state))
    if (!next) return
    flushSync(() => setActive(next.row.id))
    if (!isReadOnly) ahead.awaitFocus(document.getElementById(rowAnchor(next.row.id)))
  }

  const hearKeys = useEffectEvent((event: KeyboardEvent): void => {
    const deed = findKeyDeed(event)
    if (!ahead.keep(event) && (deed === undefined || draft.saveState.kind === 'conflict')) return
    event.preventDefault()
    event.stopPropagation()
    // What was typed ahead belongs to a field that is not there yet.
    if (deed === undefined || ahead.isAwaiting()) return
    if (deed === 'confirm') void confirmActive()
    else go(deed === 'next' ? 1 : -1)
  })

  // Wherever the focus is, and before the text's own keys: nothing has it when a button that was pressed is gone.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hearKeys(event)
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [])

  /** Whoever confirms is done with the row, and goes on writing in the next while the server hears of it. */
  async function confirmActive(): Promise<void> {
    const current = rows.find(({ row }) => row.id === active)
    if (!current || isReadOnly) return
    const { id } = current.row
    doneWith.current = id
    onTheirWay.current.add(id)
    go(1)
    await deeds.perform('confirm', current.row, true).finally(() => onTheirWay.current.delete(id))
  }

  async function searchArticles(text: string): Promise<readonly FoundArticle[]> {
    const answer = await props.searchArticles(text, screen.locale).catch(() => undefined)
    return answer?.kind === 'done' ? answer.value : []
  }

  return (
    <div>
      <header className={classes['head']}>
        <h1>{texts('heading', { source: screen.mainSource, locale: screen.locale })}</h1>
        <SaveStateLine saver={draft.saver} savedAt={screen.draft.savedAt} savedBy={undefined} />
        <Button
          size="compact-sm"
          variant="default"
          component={ScreenLink}
          href={`/admin/articles/${screen.number}/${screen.locale}`}
        >
          {texts('whole')}
        </Button>
        {!isReadOnly && (
          <ConfirmAll
            count={unconfirmed.length}
            others={waiting.length - unconfirmed.length}
            isBusy={deeds.isBusy}
            onConfirm={() => {
              doneWith.current = active
              void deeds.confirmAll(unconfirmed.map(({ row }) => row))
            }}
          />
        )}
        <TranslationProgress states={rows.map(({ state }) => state)} />
        <SegmentedControl
          size="xs"
          aria-label={texts('modes.label')}
          value={mode}
          onChange={(value) => setMode(sourceModes.find((one) => one === value) ?? 'changes')}
          data={sourceModes.map((value) => ({ value, label: texts(`modes.${value}`) }))}
        />
        {isDone ? (
          <Button size="compact-sm" component={ScreenLink} href={publishingHref(screen)} ref={onward}>
            {texts('onward')}
          </Button>
        ) : (
          <Button size="compact-sm" title="Alt + ↓" onClick={() => go(1)}>
            {texts('next')}
          </Button>
        )}
      </header>
      {isReadOnly && <Alert color="yellow">{texts('notYours')}</Alert>}
      {screen.sourceLags && <Alert color="blue">{texts('sourceLags', { source: screen.mainSource })}</Alert>}
      <NewerSource
        sources={screen.sources}
        isReadOnly={isReadOnly}
        isBusy={deeds.isBusy}
        onTakeIn={(source) => void deeds.takeIn(source)}
      />
      {deeds.isOutdated && (
        <Alert color="orange" role="alert">
          {texts('sourceChanged')}
        </Alert>
      )}
      <p className={classes['keys']}>{texts('keys')}</p>
      <ol
        className={classes['rows']}
        onFocus={ahead.arrive}
        aria-label={texts('rows', { locale: languageOf(screen.locale).autonym })}
      >
        {rows.map(({ row, state }, place) => (
          <TranslationRow
            key={row.id}
            {...{ row, state, mode, draft, isReadOnly }}
            place={place + 1}
            locale={screen.locale}
            photos={screen.photos}
            isActive={row.id === active}
            isBusy={deeds.isBusy}
            isWritten={written.has(row.id)}
            hasMachine={screen.hasMachine}
            searchArticles={searchArticles}
            onActivate={() => setActive(row.id)}
            onDeed={(deed) => {
              doneWith.current = row.id
              void deeds.perform(deed, row, written.has(row.id))
            }}
          />
        ))}
      </ol>
      <p className={classes['end']}>
        {isDone ? (
          <>
            {texts('allDone')}{' '}
            <ScreenLink href={publishingHref(screen)}>{texts('toPublishing', { locale: screen.locale })}</ScreenLink>
          </>
        ) : (
          texts('notDone', { count: waiting.length })
        )}
      </p>
      {draft.saveState.kind === 'conflict' && (
        <ConflictScreen conflict={draft.saveState.conflict} draft={draft} locale={screen.locale} />
      )}
    </div>
  )
}

/** What the keys of this screen ask for. */
function findKeyDeed({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): 'confirm' | 'next' | 'previous' | undefined {
  if ((ctrlKey || metaKey) && key === 'Enter') return 'confirm'
  if (altKey && key === 'ArrowDown') return 'next'
  return altKey && key === 'ArrowUp' ? 'previous' : undefined
}

/** When the last row is done, the focus stands on what comes next, if the field in that row could be closed. */
function useGoingOn(isDone: boolean, close: () => boolean) {
  const onward = useRef<HTMLAnchorElement>(null)
  const wasDone = useRef(isDone)
  const finish = useEffectEvent(() => {
    if (close()) onward.current?.focus()
  })
  useEffect(() => {
    if (isDone && !wasDone.current) finish()
    wasDone.current = isDone
  }, [isDone])
  return onward
}

/** Where this edition is published. */
function publishingHref({ number, locale }: Pick<TranslationScreenView, 'number' | 'locale'>): string {
  return `/admin/articles/${number}/${locale}#publishing`
}

function wantsSomething(state: UnitState): boolean {
  return state !== 'current' && state !== 'local'
}

/** What is written while the screen is open shows at once: nothing is missing where there are words. */
function stateNow(state: UnitState, isWritten: boolean): UnitState {
  return state === 'missing' && isWritten ? 'unconfirmed' : state
}

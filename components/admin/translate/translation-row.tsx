// One unit: its source, its translation, its state, and what can be said of it.
'use client'
import { Badge, Button, Group, Menu } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { formatDeskMoment } from '#domain/format-desk-time.ts'
import { findUnitField } from '#domain/place-unit.ts'
import type { UnitState } from '#domain/translation-state.ts'
import { asLocale } from '#i18n/locales.ts'
import type { TranslationRow as Row } from '#newsroom/view/translation-view.ts'
import { OwnSide, type OwnSideProps } from './own-side.tsx'
import { type SourceMode, SourceSide } from './source-side.tsx'
import classes from './translation-screen.module.css'

export type RowDeed = 'confirm' | 'acknowledge' | 'copy' | 'machine'

type TranslationRowProps = Omit<OwnSideProps, 'name'> & {
  /** From 1. */
  readonly place: number
  readonly row: Row
  readonly state: UnitState
  readonly mode: SourceMode
  readonly isBusy: boolean
  readonly hasMachine: boolean
  /** Whether anything is written in the translation. */
  readonly isWritten: boolean
  readonly onDeed: (deed: RowDeed) => void
}

const colours: Readonly<Record<UnitState, string>> = {
  ...{ current: 'teal', local: 'gray', check: 'yellow', unconfirmed: 'grape', stale: 'orange' },
  ...{ orphan: 'red', missing: 'red' },
}

export function TranslationRow(props: TranslationRowProps) {
  const { place, row, state, mode, isActive, ...rest } = props
  const texts = useTranslations('admin.translate')
  const name = texts('row', { place, kind: row.kind })
  return (
    <li id={rowAnchor(row.id)} className={classes['row']} data-state={state} data-active={isActive || undefined}>
      <div className={classes['rowHead']}>
        <h2>{name}</h2>
        <Badge color={colours[state]} variant="light" data-testid="state">
          {texts(`states.${state}`)}
        </Badge>
        <RowHistory row={row} state={state} />
      </div>
      <SourceSide row={row} mode={mode} />
      <div>
        <OwnSide {...rest} row={row} isActive={isActive} name={name} />
        {!props.isReadOnly && <Deeds {...props} name={name} />}
      </div>
    </li>
  )
}

/** Where a row is on the page: a reserved id has a colon, which an address had better not have. */
export function rowAnchor(id: string): string {
  return `unit-${id.replace(':', '_')}`
}

function RowHistory({ row, state }: { readonly row: Row; readonly state: UnitState }) {
  const texts = useTranslations('admin.translate')
  const locale = asLocale(useLocale())
  if (!row.confirmed || state === 'current') {
    const isMachine = row.origin === 'machine' || row.origin === 'machine_edited'
    return state === 'unconfirmed' && isMachine ? <small>{texts(`origins.${row.origin}`)}</small> : null
  }
  const at = formatDeskMoment(new Date(row.confirmed.at), new Date(), locale)
  return (
    <small>{texts('confirmedAt', { at, by: row.confirmed.by ?? '', hasName: row.confirmed.by ? 'yes' : 'no' })}</small>
  )
}

function Deeds(props: TranslationRowProps & { readonly name: string }) {
  const { row, state, name, isBusy, isWritten, isActive, hasMachine, onDeed, onActivate } = props
  const texts = useTranslations('admin.translate')
  const isClosedBlock = !isActive && isWritten && findUnitField(row.id) === undefined
  const hasSource = row.source !== undefined
  const mayAcknowledge = state === 'stale' || state === 'check' || state === 'missing' || state === 'orphan'
  const button = (deed: RowDeed, key: 'noChange' | 'leaveOut' | 'keep' | 'confirm', isMain = false) => (
    <Button
      size="compact-sm"
      variant={isMain ? 'filled' : 'default'}
      disabled={isBusy}
      aria-label={`${texts(key)}: ${name}`}
      onClick={() => onDeed(deed)}
    >
      {texts(key)}
    </Button>
  )
  return (
    <Group gap="xs" mt="xs">
      {hasSource && isWritten && state !== 'current' && button('confirm', 'confirm', true)}
      {mayAcknowledge &&
        button('acknowledge', state === 'missing' ? 'leaveOut' : state === 'orphan' ? 'keep' : 'noChange')}
      {isClosedBlock && (
        <Button size="compact-sm" variant="default" aria-label={`${texts('edit')}: ${name}`} onClick={onActivate}>
          {texts('edit')}
        </Button>
      )}
      {hasSource && (
        <Menu withinPortal>
          <Menu.Target>
            <Button size="compact-sm" variant="subtle" disabled={isBusy} aria-label={`${texts('more')}: ${name}`}>
              {texts('more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => onDeed('copy')}>{texts(isWritten ? 'copyOver' : 'copy')}</Menu.Item>
            {hasMachine && (
              <Menu.Item onClick={() => onDeed('machine')}>{texts(isWritten ? 'machineOver' : 'machine')}</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  )
}

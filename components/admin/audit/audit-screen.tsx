// The audit log: who did what to what, in words, newest first.
'use client'
import { Button, Group, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ScreenLink } from '#admin/screen-link.tsx'
import { useActorName } from '#admin/use-actor-name.ts'
import { useDeskTime } from '#admin/use-desk-time.ts'
import { languageOf } from '#i18n/locales.ts'
import { auditHref } from '#newsroom/view/audit-address.ts'
import type { AuditEntryView, AuditLine, AuditSubject, AuditView } from '#newsroom/view/audit-view.ts'
import { AuditFilters } from './audit-filters.tsx'
import classes from './audit-screen.module.css'
import { useCommandWords } from './use-command-words.ts'
import { useFactWords } from './use-fact-words.ts'

export function AuditScreen({ log }: { log: AuditView }) {
  const texts = useTranslations('admin.audit')
  const { address, lines, hasOlder } = log
  return (
    <div className={classes['screen']}>
      <Title order={1} size="h2">
        {texts('title')}
      </Title>
      <AuditFilters key={JSON.stringify(address)} address={address} people={log.people} />
      {lines.length === 0 ? <p>{texts('empty')}</p> : <Lines lines={lines} now={log.now} />}
      <Group component="nav" aria-label={texts('pages')} gap="sm">
        {address.page > 1 ? (
          <Button
            component={ScreenLink}
            href={auditHref({ ...address, page: address.page - 1 })}
            rel="prev"
            variant="default"
            size="xs"
          >
            {texts('newer')}
          </Button>
        ) : null}
        {hasOlder ? (
          <Button
            component={ScreenLink}
            href={auditHref({ ...address, page: address.page + 1 })}
            rel="next"
            variant="default"
            size="xs"
          >
            {texts('older')}
          </Button>
        ) : null}
      </Group>
    </div>
  )
}

function Lines({ lines, now }: { lines: readonly AuditLine[]; now: string }) {
  const texts = useTranslations('admin.audit')
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{texts('columns.at')}</th>
          <th scope="col">{texts('columns.by')}</th>
          <th scope="col">{texts('columns.what')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.id} line={line} now={now} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ line, now }: { line: AuditLine; now: string }) {
  const commandWords = useCommandWords()
  const { short, long } = useDeskTime(now)
  const actorName = useActorName()
  const factWords = useFactWords(now)
  const facts = line.facts.map(factWords)
  return (
    <tr>
      <td>
        <time dateTime={line.at} title={long(line.at)}>
          {short(line.at)}
        </time>
      </td>
      <td>{actorName(line.by)}</td>
      <td>
        {commandWords(line.command)}: <Subject subject={line.subject} />
        {facts.length > 0 ? <span className={classes['facts']}>{facts.join(' · ')}</span> : null}
        {line.entries ? <Folded entries={line.entries} label={line.subject.label} now={now} /> : null}
      </td>
    </tr>
  )
}

type FoldedProps = {
  readonly entries: readonly AuditEntryView[]
  /** What the line calls its subject. */
  readonly label: string | undefined
  readonly now: string
}

/** Everything that one line stands for, to be opened. */
function Folded({ entries, label, now }: FoldedProps) {
  const texts = useTranslations('admin.audit')
  const { short, long } = useDeskTime(now)
  const factWords = useFactWords(now)
  const since = entries.at(-1)?.at ?? ''
  return (
    <details className={classes['folded']}>
      <summary>{texts('folded', { count: entries.length, time: short(since) })}</summary>
      <ul>
        {entries.map(({ id, at, subject, facts }) => (
          <li key={id}>
            <time dateTime={at} title={long(at)}>
              {short(at)}
            </time>{' '}
            {[...(subject.label === label ? [] : [subject.label]), ...facts.map(factWords)].join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Subject({ subject: { noun, label, number, locale, href } }: { subject: AuditSubject }) {
  const texts = useTranslations('admin.audit')
  const name = label || (number === undefined ? texts(`nouns.${noun}`) : texts('number', { number }))
  const lang = locale && languageOf(locale).htmlLang
  return (
    <>
      {href ? (
        <ScreenLink href={href} lang={lang}>
          {name}
        </ScreenLink>
      ) : (
        <span>{label ? name : `${texts(`nouns.${noun}`)}${number === undefined ? '' : ` ${name}`}`}</span>
      )}
      {locale ? <span className={classes['language']}> {languageOf(locale).switchLabel}</span> : null}
    </>
  )
}

// The desk: what is being written, what is public, and what waits for somebody, article by article and language by
// language.
'use client'
import { Button, Group, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ScreenLink } from '#admin/screen-link.tsx'
import { useFreshness } from '#admin/use-freshness.ts'
import { deskHref } from '#newsroom/view/desk-address.ts'
import type { DeskView } from '#newsroom/view/desk-view.ts'
import { BlockedSchedules } from './blocked-schedules.tsx'
import { DeskFilters } from './desk-filters.tsx'
import { DeskKeys } from './desk-keys.tsx'
import { DeskPages } from './desk-pages.tsx'
import classes from './desk-screen.module.css'
import { DeskSearch } from './desk-search.tsx'
import { DeskTable } from './desk-table.tsx'
import { FirstSteps } from './first-steps.tsx'
import { ParityTable } from './parity-table.tsx'
import { useDeskKeys } from './use-desk-keys.ts'

export function DeskScreen({ desk }: { desk: DeskView }) {
  const texts = useTranslations('admin.desk')
  const { isHelpOpen, closeHelp, openHelp } = useDeskKeys()
  useFreshness()
  return (
    <div className={classes['screen']}>
      <Group justify="space-between" align="baseline" gap="xs">
        <Title order={1} size="h2">
          {texts('title')}
        </Title>
        <DeskKeys isOpen={isHelpOpen} open={openHelp} close={closeHelp} />
      </Group>
      {desk.firstSteps ? <FirstSteps steps={desk.firstSteps} /> : <Articles desk={desk} />}
    </div>
  )
}

function Articles({ desk }: { desk: DeskView }) {
  const texts = useTranslations('admin.desk')
  const { address, articles, total, parity } = desk
  return (
    <>
      {address.filter === 'blocked' ? null : <BlockedSchedules desk={desk} />}
      <DeskFilters address={address} counts={desk.counts} />
      <DeskSearch key={JSON.stringify(address)} address={address} sections={desk.sections} />
      {parity ? <ParityTable lines={parity} /> : null}
      <p className={classes['total']} aria-live="polite">
        {texts('total', { count: total })}
      </p>
      {articles.length > 0 ? <DeskTable desk={desk} /> : <EmptyDesk desk={desk} />}
      <DeskPages address={address} pages={desk.pages} />
    </>
  )
}

function EmptyDesk({ desk: { address } }: { desk: DeskView }) {
  const texts = useTranslations('admin.desk')
  const isSearch = address.text !== '' || address.sectionId !== undefined
  return (
    <div className={classes['empty']}>
      <p>{isSearch ? texts('empty.search') : texts(`empty.${address.filter}`)}</p>
      {isSearch ? (
        <Button component={ScreenLink} href={deskHref({ filter: address.filter })} variant="default" size="xs">
          {texts('reset')}
        </Button>
      ) : (
        <Button component={ScreenLink} href="/admin/articles/new" variant="default" size="xs">
          {texts('empty.write')}
        </Button>
      )}
    </div>
  )
}

// Events, newest day first; those that were due and have no outcome yet can be seen by themselves.
'use client'
import { Alert, Anchor, Badge, Button, Group, NativeSelect, Text, TextInput } from '@mantine/core'
import Form from 'next/form'
import { useTranslations } from 'next-intl'
import { RecordTable } from '#admin/forms/record-table.tsx'
import { EmptyState, Screen } from '#admin/screen.tsx'
import { ScreenLink } from '#admin/screen-link.tsx'
import { languageOf } from '#i18n/locales.ts'
import { eventsHref } from '#newsroom/view/event-address.ts'
import type { EventList, EventListRow } from '#newsroom/view/event-view.ts'

export function EventsScreen({ list }: { readonly list: EventList }) {
  const texts = useTranslations('admin')
  const { address, rows, total, awaitedCount } = list
  return (
    <Screen
      title={texts('events.title')}
      lead={texts('events.lead')}
      actions={
        <Button
          component={ScreenLink}
          href={
            address.storyNumber === undefined ? '/admin/events/new' : `/admin/events/new?story=${address.storyNumber}`
          }
        >
          {texts('events.add')}
        </Button>
      }
    >
      {awaitedCount > 0 && !address.awaiting && (
        <Alert color="yellow" variant="light">
          <Group justify="space-between" gap="sm">
            <Text size="sm">{texts('events.awaited', { count: awaitedCount })}</Text>
            <Button component={ScreenLink} href={eventsHref({ awaiting: true })} size="xs" variant="default">
              {texts('events.showAwaited')}
            </Button>
          </Group>
        </Alert>
      )}
      <EventSearch list={list} />
      <Text size="sm" c="dimmed" role="status">
        {texts('forms.found', { count: total })}
      </Text>
      {rows.length === 0 ? (
        <EmptyState>{texts(address.awaiting ? 'events.nothingAwaited' : 'events.empty')}</EmptyState>
      ) : (
        <RecordTable
          label={texts('events.title')}
          columns={[texts('events.date'), texts('events.what'), texts('events.state'), texts('forms.articleCount')]}
        >
          {rows.map((event) => (
            <EventLine key={event.id} event={event} />
          ))}
        </RecordTable>
      )}
      <EventPages list={list} />
    </Screen>
  )
}

function EventSearch({ list: { address, stories } }: { readonly list: EventList }) {
  const texts = useTranslations('admin')
  return (
    <Form action="/admin/events" role="search">
      <Group gap="xs">
        {address.awaiting && <input type="hidden" name="awaiting" value="yes" />}
        <TextInput
          type="search"
          name="q"
          defaultValue={address.text}
          aria-label={texts('events.search')}
          placeholder={texts('events.search')}
          maxLength={200}
          flex="1 1 14rem"
          maw="24rem"
        />
        <NativeSelect
          name="story"
          defaultValue={String(address.storyNumber ?? '')}
          aria-label={texts('events.story')}
          maw="18rem"
          onChange={({ currentTarget }) => currentTarget.form?.requestSubmit()}
          data={[
            { value: '', label: texts('events.allStories') },
            ...stories.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button type="submit" variant="default">
          {texts('forms.find')}
        </Button>
        {(address.awaiting || address.text !== '' || address.storyNumber !== undefined) && (
          <Button component={ScreenLink} href="/admin/events" variant="subtle">
            {texts('events.reset')}
          </Button>
        )}
      </Group>
    </Form>
  )
}

function EventLine({ event }: { readonly event: EventListRow }) {
  const texts = useTranslations('admin')
  return (
    <tr>
      <td>
        <Text size="sm" miw="max-content">
          {event.date}
        </Text>
      </td>
      <td>
        <Anchor component={ScreenLink} href={`/admin/events/${event.id}`} size="sm">
          {event.text}
        </Anchor>
      </td>
      <td>
        <Group gap={4}>
          {event.isAwaited ? (
            <Badge size="sm" variant="light" color="yellow" tt="none">
              {texts('events.isAwaited')}
            </Badge>
          ) : (
            event.occurrence !== 'occurred' && (
              <Badge size="sm" variant="light" tt="none">
                {texts(`events.occurrences.${event.occurrence}`)}
              </Badge>
            )
          )}
          {event.claim !== 'confirmed' && (
            <Badge size="sm" variant="light" color={event.claim === 'retracted' ? 'red' : 'gray'} tt="none">
              {texts(`events.claims.${event.claim}`)}
            </Badge>
          )}
          {event.missing.length > 0 && (
            <Badge size="sm" variant="default" tt="none">
              {texts('events.missing', {
                languages: event.missing.map((locale) => languageOf(locale).switchLabel).join(', '),
              })}
            </Badge>
          )}
          {event.isDemo && (
            <Badge size="sm" variant="default">
              {texts('forms.demo')}
            </Badge>
          )}
        </Group>
      </td>
      <td>
        <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
          {texts('forms.articles', { count: event.articleCount })}
        </Text>
      </td>
    </tr>
  )
}

function EventPages({ list: { address, pages } }: { readonly list: EventList }) {
  const texts = useTranslations('admin.desk.pages')
  const { page } = address
  if (pages === 1 && page === 1) return null
  return (
    <Group component="nav" aria-label={texts('label')} gap="sm">
      {page > 1 && (
        <Button
          component={ScreenLink}
          href={eventsHref({ ...address, page: Math.min(page - 1, pages) })}
          variant="default"
          size="xs"
        >
          {texts('previous')}
        </Button>
      )}
      <Text size="sm" c="dimmed">
        {texts('at', { page, pages })}
      </Text>
      {page < pages && (
        <Button component={ScreenLink} href={eventsHref({ ...address, page: page + 1 })} variant="default" size="xs">
          {texts('next')}
        </Button>
      )}
    </Group>
  )
}

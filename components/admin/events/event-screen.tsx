// One event. It is never deleted, because articles and readers may refer to it: it is retracted.
'use client'
import { Alert } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { Action } from '#admin/action-answer.ts'
import type { SearchArticles } from '#admin/forms/article-picker.tsx'
import { Screen } from '#admin/screen.tsx'
import { eventsHref } from '#newsroom/view/event-address.ts'
import type { EventInput, EventView } from '#newsroom/view/event-view.ts'
import { EventForm } from './event-form.tsx'

type EventScreenProps = {
  readonly event: EventView
  readonly save: Action<[EventInput], { readonly id: string }>
  readonly searchArticles: SearchArticles
}

export function EventScreen({ event, save, searchArticles }: EventScreenProps) {
  const texts = useTranslations('admin.events')
  return (
    <Screen
      title={event.id === undefined ? texts('add') : texts('one')}
      back={{ href: eventsHref({}), label: texts('title') }}
    >
      {event.fields.claim === 'retracted' && (
        <Alert color="red" variant="light">
          {texts('isRetracted')}
        </Alert>
      )}
      <EventForm event={event} backHref={eventsHref({})} save={save} searchArticles={searchArticles} />
    </Screen>
  )
}

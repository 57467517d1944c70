// When it happened, as precisely as it is known and no more.
'use client'
import { Group, NativeSelect, Text, TextInput } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useId } from 'react'
import { ClockInput } from '#admin/forms/clock-input.tsx'
import { EventDateError, type EventDateProblem, parseEventDate } from '#domain/event-date.ts'
import { formatDate } from '#domain/format-instant.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import { datePrecisions, type EventDateFields, writeEventDate } from '#newsroom/view/event-date-fields.ts'

type EventDateInputsProps = {
  readonly label: string
  readonly date: EventDateFields
  /** The server has refused it. */
  readonly isRefused: boolean
  readonly onChange: (date: EventDateFields) => void
}

export function EventDateInputs({ label, date, isRefused, onChange }: EventDateInputsProps) {
  const texts = useTranslations('admin.events')
  const locale = asLocale(useLocale())
  const id = useId()
  const change = (part: Partial<EventDateFields>) => onChange({ ...date, ...part })
  const problem = isRefused ? problemOf(date) : undefined
  const { precision } = date

  return (
    <Group role="group" aria-label={label} aria-describedby={problem && id} gap="sm" align="flex-end">
      <NativeSelect
        label={texts('precision')}
        value={precision}
        onChange={({ currentTarget }) => {
          const chosen = datePrecisions.find((one) => one === currentTarget.value)
          if (chosen) change({ precision: chosen })
        }}
        data={datePrecisions.map((one) => ({ value: one, label: texts(`precisions.${one}`) }))}
      />
      {(precision === 'year' || precision === 'month') && (
        <TextInput
          label={texts('year')}
          inputMode="numeric"
          maxLength={4}
          w="6rem"
          value={date.year}
          aria-invalid={problem !== undefined}
          onChange={({ currentTarget }) => change({ year: currentTarget.value })}
        />
      )}
      {precision === 'month' && (
        <NativeSelect
          label={texts('month')}
          value={date.month}
          onChange={({ currentTarget }) => change({ month: currentTarget.value })}
          data={monthsIn(locale)}
        />
      )}
      {(precision === 'day' || precision === 'minute') && (
        <TextInput
          type="date"
          label={texts('day')}
          value={date.day}
          aria-invalid={problem !== undefined}
          onChange={({ currentTarget: { value } }) =>
            change({ day: value, ...(value !== '' && { year: value.slice(0, 4), month: value.slice(5, 7) }) })
          }
        />
      )}
      {precision === 'minute' && (
        <ClockInput w="10rem" label={texts('time')} value={date.time} onChange={(time) => change({ time })} />
      )}
      {precision === 'minute' && (
        <TextInput
          label={texts('clock')}
          description={texts('clockHint')}
          maxLength={60}
          spellCheck={false}
          value={date.clock}
          onChange={({ currentTarget }) => change({ clock: currentTarget.value })}
        />
      )}
      {problem && (
        <Text id={id} size="sm" c="var(--mantine-color-error)" role="alert" w="100%">
          {texts(`dateProblems.${problem}`)}
        </Text>
      )}
    </Group>
  )
}

function monthsIn(locale: Locale): { value: string; label: string }[] {
  return Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1).padStart(2, '0'),
    label: formatDate(new Date(Date.UTC(2024, index, 1)), locale, { month: 'long', timeZone: 'UTC' }),
  }))
}

function problemOf(date: EventDateFields): EventDateProblem | undefined {
  const { edtf, timeZone } = writeEventDate(date)
  try {
    parseEventDate(edtf, timeZone ?? undefined)
    return undefined
  } catch (error) {
    return error instanceof EventDateError ? error.problem : 'not-a-date'
  }
}

// Whether it happened, how sure that is, who says so, and how much it matters.
'use client'
import { NativeSelect, SimpleGrid } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { attributions, claims, occurrences } from '#domain/event.ts'
import type { EventFields } from '#newsroom/view/event-view.ts'

type Facts = Pick<EventFields, 'occurrence' | 'claim' | 'attribution' | 'importance'>
type EventFactsProps = { readonly values: Facts; readonly change: (part: Partial<Facts>) => void }

export function EventFacts({ values, change }: EventFactsProps) {
  const texts = useTranslations('admin.events')
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
      <NativeSelect
        label={texts('occurrence')}
        value={values.occurrence}
        onChange={({ currentTarget }) => {
          const occurrence = occurrences.find((one) => one === currentTarget.value)
          if (occurrence) change({ occurrence })
        }}
        data={occurrences.map((value) => ({ value, label: texts(`occurrences.${value}`) }))}
      />
      <NativeSelect
        label={texts('claim')}
        value={values.claim}
        onChange={({ currentTarget }) => {
          const claim = claims.find((one) => one === currentTarget.value)
          if (claim) change({ claim })
        }}
        data={claims.map((value) => ({ value, label: texts(`claims.${value}`) }))}
      />
      <NativeSelect
        label={texts('attribution')}
        value={values.attribution}
        onChange={({ currentTarget }) =>
          change({ attribution: attributions.find((one) => one === currentTarget.value) ?? '' })
        }
        data={[
          { value: '', label: texts('noAttribution') },
          ...attributions.map((value) => ({ value, label: texts(`attributions.${value}`) })),
        ]}
      />
      <NativeSelect
        label={texts('importance')}
        value={String(values.importance)}
        onChange={({ currentTarget }) => change({ importance: Number(currentTarget.value) })}
        data={(['1', '2', '3', '4', '5'] as const).map((value) => ({
          value,
          label: texts(`importances.${value}`),
        }))}
      />
    </SimpleGrid>
  )
}

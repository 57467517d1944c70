// Sections in the order of the site's header. The order is changed here and saved at once, one step at a time.
'use client'
import { ActionIcon, Button, Code, Group, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { RecordName } from '#admin/forms/record-name.tsx'
import { RecordTable } from '#admin/forms/record-table.tsx'
import { EmptyState, Screen } from '#admin/screen.tsx'
import { ScreenLink } from '#admin/screen-link.tsx'
import { useAction } from '#admin/use-action.ts'
import type { LabelRow } from '#newsroom/view/label-view.ts'

type SectionsScreenProps = {
  readonly sections: readonly LabelRow[]
  readonly order: Action<[ids: readonly string[]], true>
}

export function SectionsScreen({ sections: stored, order }: SectionsScreenProps) {
  const texts = useTranslations('admin')
  const { run, isBusy } = useAction(order)
  /** Shown at once, and taken back when it was refused. */
  const [wanted, setWanted] = useState<readonly string[]>()
  const sections = wanted ? stored.toSorted(byPlaceIn(wanted)) : stored

  async function move(from: number, to: number) {
    const ids = sections.map((section) => section.id)
    const [id] = ids.splice(from, 1)
    if (id === undefined) return
    ids.splice(to, 0, id)
    setWanted(ids)
    if (!(await run(ids))) setWanted(undefined)
  }

  return (
    <Screen
      title={texts('sections.title')}
      lead={texts('sections.lead')}
      actions={
        <Button component={ScreenLink} href="/admin/sections/new">
          {texts('sections.add')}
        </Button>
      }
    >
      {sections.length === 0 ? (
        <EmptyState>{texts('sections.empty')}</EmptyState>
      ) : (
        <RecordTable
          label={texts('sections.title')}
          columns={[texts('sections.place'), texts('forms.name'), texts('forms.slug'), texts('forms.articleCount')]}
        >
          {sections.map((section, place) => (
            <tr key={section.id}>
              <td>
                <Group gap={4} wrap="nowrap">
                  <ActionIcon
                    variant="default"
                    aria-label={texts('forms.moveUp', { name: section.name })}
                    disabled={isBusy || place === 0}
                    onClick={() => void move(place, place - 1)}
                  >
                    ↑
                  </ActionIcon>
                  <ActionIcon
                    variant="default"
                    aria-label={texts('forms.moveDown', { name: section.name })}
                    disabled={isBusy || place === sections.length - 1}
                    onClick={() => void move(place, place + 1)}
                  >
                    ↓
                  </ActionIcon>
                </Group>
              </td>
              <td>
                <RecordName {...section} href={`/admin/sections/${section.id}`} />
              </td>
              <td>
                <Code>{section.slug}</Code>
              </td>
              <td>
                <Text size="sm">{texts('forms.articles', { count: section.articleCount })}</Text>
              </td>
            </tr>
          ))}
        </RecordTable>
      )}
    </Screen>
  )
}

/** Sections that somebody has added meanwhile come last. */
function byPlaceIn(ids: readonly string[]) {
  const placeOf = ({ id }: LabelRow) => (ids.includes(id) ? ids.indexOf(id) : ids.length)
  return (one: LabelRow, other: LabelRow) => placeOf(one) - placeOf(other)
}

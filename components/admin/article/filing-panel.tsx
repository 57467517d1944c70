// Where the article is filed and who is named. Every choice is saved when it is made; readers get it with the next
// publishing.
'use client'
import { Anchor, MultiSelect, Select, Stack } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { bylineRoles, type Credit } from '#domain/people.ts'
import type { Choice, FilingChoices, FilingView } from '#newsroom/view/article-screen-view.ts'
import classes from './filing-panel.module.css'

type FilingPanelProps = {
  readonly filing: FilingView
  readonly choices: FilingChoices
  readonly isReadOnly: boolean
  readonly mayAddPeople: boolean
  readonly mayAddTags: boolean
  readonly onChange: (filing: FilingView) => void
}

export function FilingPanel({ filing, choices, isReadOnly, mayAddPeople, mayAddTags, onChange }: FilingPanelProps) {
  const texts = useTranslations('admin.article.filing')
  const change = (part: Partial<FilingView>) => onChange({ ...filing, ...part })

  return (
    <Stack gap="sm">
      <Select
        size="xs"
        label={texts('section')}
        data={optionsOf(choices.sections)}
        value={filing.sectionId}
        onChange={(sectionId) => sectionId !== null && change({ sectionId })}
        allowDeselect={false}
        disabled={isReadOnly}
      />
      {bylineRoles.map((role) => (
        <div key={role} data-field={role === 'author' ? 'authors' : undefined}>
          <MultiSelect
            size="xs"
            classNames={{ inputField: classes['field'] ?? '' }}
            label={texts(`roles.${role}`)}
            data={optionsOf(choices.people)}
            value={filing.credits.filter((credit) => credit.role === role).map((credit) => credit.personId)}
            onChange={(ids) => change({ credits: withRole(filing.credits, role, ids) })}
            searchable
            limit={50}
            nothingFoundMessage={texts('nothing')}
            hidePickedOptions
            disabled={isReadOnly}
          />
        </div>
      ))}
      {mayAddPeople && (
        <Anchor href="/admin/people/new" target="_blank" size="xs">
          {texts('addPerson')}
        </Anchor>
      )}
      <Select
        size="xs"
        label={texts('story')}
        data={optionsOf(choices.stories)}
        value={filing.storyNumber === null ? null : String(filing.storyNumber)}
        onChange={(story) => change({ storyNumber: story === null ? null : Number(story) })}
        searchable
        clearable
        limit={50}
        nothingFoundMessage={texts('nothing')}
        disabled={isReadOnly}
      />
      <MultiSelect
        size="xs"
        classNames={{ inputField: classes['field'] ?? '' }}
        label={texts('tags')}
        data={optionsOf(choices.tags)}
        value={[...filing.tagIds]}
        onChange={(tagIds) => change({ tagIds })}
        searchable
        limit={50}
        nothingFoundMessage={texts('nothing')}
        hidePickedOptions
        disabled={isReadOnly}
      />
      {mayAddTags && (
        <Anchor href="/admin/tags/new" target="_blank" size="xs">
          {texts('addTag')}
        </Anchor>
      )}
    </Stack>
  )
}

function optionsOf(choices: readonly Choice[]): { value: string; label: string }[] {
  return choices.map(({ id, name }) => ({ value: id, label: name }))
}

/** The people of one role in their new order; the other roles, and for which language a translator worked, stay. */
function withRole(credits: readonly Credit[], role: Credit['role'], ids: readonly string[]): Credit[] {
  const own = ids.map(
    (personId) =>
      credits.find((credit) => credit.role === role && credit.personId === personId) ?? {
        personId,
        role,
        locale: null,
      },
  )
  return bylineRoles.flatMap((one) => (one === role ? own : credits.filter((credit) => credit.role === one)))
}

// People and desks with a byline, by name.
'use client'
import { Button, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { NameSearch } from '#admin/forms/name-search.tsx'
import { RecordName } from '#admin/forms/record-name.tsx'
import { RecordTable } from '#admin/forms/record-table.tsx'
import { EmptyState, Screen } from '#admin/screen.tsx'
import { ScreenLink } from '#admin/screen-link.tsx'
import type { PersonList } from '#newsroom/view/person-view.ts'

type PeopleScreenProps = { readonly list: PersonList; readonly text: string }

export function PeopleScreen({ list: { rows, total }, text }: PeopleScreenProps) {
  const texts = useTranslations('admin')
  return (
    <Screen
      title={texts('people.title')}
      lead={texts('people.lead')}
      actions={
        <Button component={ScreenLink} href="/admin/people/new">
          {texts('people.add')}
        </Button>
      }
    >
      <NameSearch path="/admin/people" label={texts('people.search')} text={text} />
      <Text size="sm" c="dimmed" role="status">
        {texts(rows.length < total ? 'forms.firstOf' : 'forms.found', { count: total, shown: rows.length })}
      </Text>
      {rows.length === 0 ? (
        <EmptyState>{texts(text === '' ? 'people.empty' : 'forms.nothingFound')}</EmptyState>
      ) : (
        <RecordTable
          label={texts('people.title')}
          columns={[texts('people.name'), texts('people.kind'), texts('people.jobTitle'), texts('forms.articleCount')]}
        >
          {rows.map((person) => (
            <tr key={person.id}>
              <td>
                <RecordName {...person} href={`/admin/people/${person.id}`} />
              </td>
              <td>
                <Text size="sm">{texts(`people.kinds.${person.kind}`)}</Text>
              </td>
              <td>
                <Text size="sm">{person.jobTitle}</Text>
              </td>
              <td>
                <Text size="sm">{texts('forms.articles', { count: person.articleCount })}</Text>
              </td>
            </tr>
          ))}
        </RecordTable>
      )}
    </Screen>
  )
}

// Tags by name, with how many articles bear each.
'use client'
import { Button, Code, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { NameSearch } from '#admin/forms/name-search.tsx'
import { RecordName } from '#admin/forms/record-name.tsx'
import { RecordTable } from '#admin/forms/record-table.tsx'
import { EmptyState, Screen } from '#admin/screen.tsx'
import { ScreenLink } from '#admin/screen-link.tsx'
import type { LabelList } from '#newsroom/view/label-view.ts'

type TagsScreenProps = { readonly list: LabelList; readonly text: string }

export function TagsScreen({ list: { rows, total }, text }: TagsScreenProps) {
  const texts = useTranslations('admin')
  return (
    <Screen
      title={texts('tags.title')}
      lead={texts('tags.lead')}
      actions={
        <Button component={ScreenLink} href="/admin/tags/new">
          {texts('tags.add')}
        </Button>
      }
    >
      <NameSearch path="/admin/tags" label={texts('tags.search')} text={text} />
      <Text size="sm" c="dimmed" role="status">
        {texts(rows.length < total ? 'forms.firstOf' : 'forms.found', { count: total, shown: rows.length })}
      </Text>
      {rows.length === 0 ? (
        <EmptyState>{texts(text === '' ? 'tags.empty' : 'forms.nothingFound')}</EmptyState>
      ) : (
        <RecordTable
          label={texts('tags.title')}
          columns={[texts('forms.name'), texts('forms.slug'), texts('forms.articleCount')]}
        >
          {rows.map((tag) => (
            <tr key={tag.id}>
              <td>
                <RecordName {...tag} href={`/admin/tags/${tag.id}`} />
              </td>
              <td>
                <Code>{tag.slug}</Code>
              </td>
              <td>
                <Text size="sm">{texts('forms.articles', { count: tag.articleCount })}</Text>
              </td>
            </tr>
          ))}
        </RecordTable>
      )}
    </Screen>
  )
}

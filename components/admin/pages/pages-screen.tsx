// The static pages in every language: which are written, and since when.
'use client'
import { Anchor, Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { RecordTable } from '#admin/forms/record-table.tsx'
import { Screen } from '#admin/screen.tsx'
import { ScreenLink } from '#admin/screen-link.tsx'
import { useDeskTime } from '#admin/use-desk-time.ts'
import { languageOf } from '#i18n/locales.ts'
import type { StaticPageCell, StaticPagesView } from '#newsroom/view/static-pages-view.ts'

export function PagesScreen({ pages: view }: { readonly pages: StaticPagesView }) {
  const texts = useTranslations('admin')
  const time = useDeskTime(view.now)
  const cellOf = (key: string, { locale, title, updatedAt, isDemo }: StaticPageCell) => (
    <Stack gap={0}>
      <Anchor component={ScreenLink} href={`/admin/pages/${key}/${locale}`} size="sm">
        <span lang={languageOf(locale).htmlLang}>{languageOf(locale).autonym}</span>
        {': '}
        {title ?? texts('pages.write')}
      </Anchor>
      <Text size="xs" c="dimmed">
        {updatedAt === undefined ? texts('pages.missing') : texts('pages.updated', { time: time.short(updatedAt) })}
        {isDemo && `, ${texts('forms.demo')}`}
      </Text>
    </Stack>
  )
  return (
    <Screen title={texts('pages.title')} lead={texts('pages.lead')}>
      <RecordTable
        label={texts('pages.title')}
        columns={[texts('pages.page'), ...(view.pages[0]?.cells ?? []).map(({ locale }) => languageOf(locale).autonym)]}
      >
        {view.pages.map(({ key, cells }) => (
          <tr key={key}>
            <th scope="row">{texts(`pages.keys.${key}`)}</th>
            {cells.map((cell) => (
              <td key={cell.locale}>{cellOf(key, cell)}</td>
            ))}
          </tr>
        ))}
      </RecordTable>
    </Screen>
  )
}

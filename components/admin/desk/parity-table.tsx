// How the languages stand to one another: how much is live in each, and how much of that lags.
'use client'
import { Table } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { languageOf } from '#i18n/locales.ts'
import type { ParityLine } from '#newsroom/view/desk-view.ts'

export function ParityTable({ lines }: { lines: readonly ParityLine[] }) {
  const texts = useTranslations('admin.desk.parity')
  return (
    <Table captionSide="top" w="auto" verticalSpacing={4}>
      <Table.Caption ta="left" mb={4}>
        {texts('title')}
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{texts('language')}</Table.Th>
          <Table.Th scope="col" ta="right">
            {texts('live')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {texts('behind')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map(({ locale, live, behind }) => (
          <Table.Tr key={locale}>
            <Table.Th scope="row" lang={languageOf(locale).htmlLang}>
              {languageOf(locale).autonym}
            </Table.Th>
            <Table.Td ta="right">{live}</Table.Td>
            <Table.Td ta="right">{behind}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

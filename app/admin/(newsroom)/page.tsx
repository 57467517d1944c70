import { Title } from '@mantine/core'
import { adminTexts } from '#i18n/translator.ts'
import { requireViewer } from '../current-viewer.ts'

export default async function DeskPage() {
  const { locale } = await requireViewer('/admin')
  const texts = await adminTexts(locale)
  return <Title order={1}>{texts('desk.title')}</Title>
}

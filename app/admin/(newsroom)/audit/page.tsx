import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AuditScreen } from '#admin/audit/audit-screen.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { listAuditLog } from '#newsroom/queries/list-audit-log.ts'
import { readAuditAddress } from '#newsroom/view/audit-address.ts'
import type { SearchParams } from '#newsroom/view/desk-address.ts'
import { findScreenLanguage, requireViewer } from '../../current-viewer.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('audit.title') }
}

export default async function AuditPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, locale } = await requireViewer('/admin/audit')
  if (!isAuthorised(actor, 'see-audit')) redirect('/admin')
  const log = await listAuditLog(actor, readAuditAddress(await searchParams), locale)
  return <AuditScreen log={log} />
}

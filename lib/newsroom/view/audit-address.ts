// The address of the audit log is what it is asked for.
import { permissions } from '#domain/roles.ts'
import { parseWallTime } from '#domain/zoned-time.ts'
import type { AuditAddress, RecordedCommand } from './audit-view.ts'
import { findText, readPage, type SearchParams, withParameters } from './desk-address.ts'

/** Reads an address; whatever it does not understand is as if it were not there. */
export function readAuditAddress(parameters: SearchParams): AuditAddress {
  const number = findText(parameters, 'article')
  return {
    page: readPage(findText(parameters, 'page')),
    by: findActor(findText(parameters, 'by')),
    command: findCommand(findText(parameters, 'command')),
    articleNumber: number !== undefined && /^[1-9][0-9]{0,8}$/.test(number) ? Number(number) : undefined,
    from: findDay(findText(parameters, 'from')),
    to: findDay(findText(parameters, 'to')),
  }
}

export function auditHref({ page, by, command, articleNumber, from, to }: AuditAddress): string {
  return withParameters('/admin/audit', {
    ...{ by, command, from, to },
    article: articleNumber === undefined ? undefined : String(articleNumber),
    page: page === 1 ? undefined : String(page),
  })
}

/** Commands that leave an entry: who only looks leaves none. */
export const recordedCommands: readonly RecordedCommand[] = [
  ...(Object.keys(permissions) as RecordedCommand[]).filter((action) => !action.startsWith('see-')),
  'redeem-link',
]

function findCommand(text: string | undefined): RecordedCommand | undefined {
  return recordedCommands.find((command) => command === text)
}

function findActor(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:user:[\w-]{1,60}|system:(?:clock|cli))$/.test(text) ? text : undefined
}

function findDay(text: string | undefined): string | undefined {
  return text !== undefined && parseWallTime(`${text}T00:00`) !== undefined ? text : undefined
}

// What a transaction has changed so far. Watching happens below Prisma, on the statements themselves, so that
// nested writes and raw SQL are seen like everything else.
import type { SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import { changesReaders, type StatementTarget } from './reader-visible-models.ts'

export type WriteWatch = { isReaderVisible: boolean }

const readVerb = /^\s*(select|savepoint|release|rollback|commit)\b/i
const writeVerb = /^\s*(insert(?:\s+or\s+\w+)?\s+into|update|delete\s+from)\s+((?:["`]?\w+["`]?\.)?["`]?\w+["`]?)/i

/** The table a statement writes; absent for a read. Throws for statements that cannot be told. */
export function findStatementTarget(sql: string): StatementTarget | undefined {
  if (readVerb.test(sql)) return undefined
  const [, verb, qualifiedName] = writeVerb.exec(sql) ?? []
  if (verb === undefined || qualifiedName === undefined) {
    throw new Error(`Only plain SELECT, INSERT, UPDATE and DELETE may run in a write transaction, not: ${sql}`)
  }
  const table = qualifiedName.replace(/^.*\./, '').replaceAll(/["`]/g, '')
  return { verb: statementVerb(verb), table }
}

function statementVerb(text: string): StatementTarget['verb'] {
  if (/^insert/i.test(text)) return 'insert'
  return /^update/i.test(text) ? 'update' : 'delete'
}

/** The same driver transaction, which notes in `watch` whether something readers could notice was changed. */
export function watchTransaction(transaction: Transaction, watch: WriteWatch): Transaction {
  const note = (target: StatementTarget | undefined, rows: number) => {
    if (target !== undefined && rows > 0 && changesReaders(target)) watch.isReaderVisible = true
  }
  return {
    ...withoutStatements(transaction),
    async queryRaw(query: SqlQuery) {
      const target = findStatementTarget(query.sql)
      const result = await transaction.queryRaw(query)
      note(target, result.rows.length)
      return result
    },
    async executeRaw(query: SqlQuery) {
      const target = findStatementTarget(query.sql)
      const rows = await transaction.executeRaw(query)
      note(target, rows)
      return rows
    },
  }
}

function withoutStatements(transaction: Transaction): Omit<Transaction, 'queryRaw' | 'executeRaw'> {
  const { createSavepoint, rollbackToSavepoint, releaseSavepoint } = transaction
  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    options: transaction.options,
    commit: () => transaction.commit(),
    rollback: () => transaction.rollback(),
    ...(createSavepoint && { createSavepoint: createSavepoint.bind(transaction) }),
    ...(rollbackToSavepoint && { rollbackToSavepoint: rollbackToSavepoint.bind(transaction) }),
    ...(releaseSavepoint && { releaseSavepoint: releaseSavepoint.bind(transaction) }),
  }
}

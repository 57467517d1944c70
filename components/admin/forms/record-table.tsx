// A list of records as a table; on a phone each is a card.
'use client'
import type { ReactNode } from 'react'
import classes from './record-table.module.css'

type RecordTableProps = {
  /** What it lists, for those who do not see it. */
  readonly label: string
  readonly columns: readonly string[]
  /** Rows of table cells. */
  readonly children: ReactNode
}

export function RecordTable({ label, columns, children }: RecordTableProps) {
  return (
    <table className={classes['table']} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

import { CODEBOOK } from './codebook.ts'
import type { Cell, RoomData } from './table.ts'
import { TABLES } from './tables.ts'

/** A table as it is written down: a head and rows of as many cells. */
export type Sheet = { name: string; head: readonly string[]; rows: readonly Cell[][] }

/** All tables of an export, the codebook last. */
export function sheetsOf(rooms: readonly RoomData[]): Sheet[] {
  const tables = TABLES.map(({ name, columns, rows }) => ({ name, head: columns.map((column) => column.name), rows: rows(rooms) }))
  return [...tables, codebook]
}

const codebook: Sheet = {
  name: 'codebook',
  head: ['table', 'column', 'type', 'meaning'],
  rows: CODEBOOK.flatMap(({ table, columns }) => columns.map(({ name, type, means }) => [table, name, type, means])),
}

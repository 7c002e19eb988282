import type { Note } from '../../shared/protocol/rest.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'

/** What is written out of a room. `room`: its number in the session, from 1; `day`: the ISO date on which it was opened. */
export type RoomData = { room: number; day: string; recording: Recording; notes: readonly Note[] }

export type Cell = number | string | null
export type ColumnType = 'integer' | 'text' | 'date'
export type Column = { name: string; type: ColumnType; means: string }

/** One table of an export: what it is called, what its rows are, and what each column holds. */
export type Table = { name: string; means: string; columns: readonly Column[]; rows: (rooms: readonly RoomData[]) => Cell[][] }

/** A column's type, its meaning in one sentence, and its value in a row; a truth is written as 1 or 0. */
type Filled<Row> =
  | readonly ['integer', means: string, of: (row: Row) => number | boolean | null]
  | readonly ['text' | 'date', means: string, of: (row: Row) => string | null]

const ROOM: Column = { name: 'room', type: 'integer', means: 'Number of the room in its session, from 1.' }

/** A table with a column for the room and those that are named here. */
export function table<Row>(name: string, means: string, rowsOf: (data: RoomData) => readonly Row[], columns: Record<string, Filled<Row>>): Table {
  const filled = Object.entries(columns)
  return {
    name,
    means,
    columns: [ROOM, ...filled.map(([column, [type, meaning]]) => ({ name: column, type, means: meaning }))],
    rows: (rooms) => rooms.flatMap((data) => rowsOf(data).map((row) => [data.room, ...filled.map(([, [, , of]]) => cell(of(row)))])),
  }
}

function cell(value: number | boolean | string | null): Cell {
  if (value === null || value === '') return null
  return typeof value === 'string' ? plainText(value) : Number(value)
}

/** A text that no spreadsheet takes for a formula. */
export function plainText(text: string): string {
  return /^[=+@\t\r-]/.test(text) ? `'${text}` : text
}

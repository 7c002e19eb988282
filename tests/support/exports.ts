import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import readWorkbook from 'read-excel-file/node'
import { exported, type ExportFile } from '../../server/export/export.ts'
import type { Cell } from '../../server/export/table.ts'
import { TABLES } from '../../server/export/tables.ts'
import type { ExportQuery } from '../../shared/protocol/rest.ts'
import type { RecordedSession } from '../../server/sessions/hall.ts'

/** Tables by their names: a head and rows. */
export type Tables = Record<string, Cell[][]>

/** The texts of the files in an export as CSV, by their names. */
export async function filesOf(session: RecordedSession, query: Partial<ExportQuery> = {}): Promise<Record<string, string>> {
  const unzipped = unzipSync(bytesOf(await exported(session, { as: 'csv', ...query })))
  return Object.fromEntries(Object.entries(unzipped).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** The CSV files, read back: cells of columns with whole numbers as numbers, empty ones as null. */
export function tablesIn(files: Readonly<Record<string, string>>): Tables {
  const csv = Object.entries(files).filter(([name]) => name.endsWith('.csv'))
  return Object.fromEntries(
    csv.map(([file, text]) => {
      const name = file.replace(/\.csv$/, '')
      const types = TABLES.find((table) => table.name === name)?.columns.map(({ type }) => type) ?? []
      const [head = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd()).data
      return [name, [head, ...rows.map((row) => row.map((cell, i) => read(cell, types[i] === 'integer')))]]
    }),
  )
}

/** The sheets of the workbook, read back. */
export async function sheetsIn(session: RecordedSession, query: Partial<ExportQuery> = {}): Promise<Tables> {
  const sheets = await readWorkbook(Buffer.from(bytesOf(await exported(session, { as: 'xlsx', ...query }))))
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data as Cell[][]]))
}

/** The export as JSON, read back. */
export async function jsonOf<T>(session: RecordedSession, query: Partial<ExportQuery> = {}): Promise<T> {
  const { body } = await exported(session, { as: 'json', ...query })
  return JSON.parse(String(body)) as T
}

function read(cell: string, isNumber: boolean): Cell {
  if (cell === '') return null
  return isNumber ? Number(cell) : cell
}

function bytesOf({ body }: ExportFile): Uint8Array {
  if (typeof body === 'string') throw new Error('a file of bytes')
  return body
}

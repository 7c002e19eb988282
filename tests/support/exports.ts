import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import readWorkbook from 'read-excel-file/node'
import { exported, type ExportFile } from '../../server/export/export.ts'
import type { Cell } from '../../server/export/table.ts'
import { TABLES } from '../../server/export/tables.ts'
import type { RecordedSession } from '../../server/sessions/hall.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'

type Whole = { text?: '1' }

/** Tables by their names: a head, and rows below it. */
export type Tables = Record<string, Cell[][]>

/** A session with these rooms, opened on 26 November 2026; the last room has a note. */
export function aSessionOf(...recordings: readonly Recording[]): RecordedSession {
  const rooms = recordings.map((recording, i): RecordedSession['rooms'][number] => {
    const notes = i < recordings.length - 1 ? [] : [{ noteId: 'n1', at: 1, phase: 'rule' as const, month: 3, text: NOTE }]
    return { room: i + 1, code: 'BCDFGH', title: 'Good Standing', disclosure: 'tier', recording, notes }
  })
  return { sessionId: 's1', createdAt: Date.UTC(2026, 10, 26, 9, 41), deal: 'own', seal: 'own', rooms }
}

/** What a facilitator wrote: it would be a formula, and it has all that a table can stumble over. */
export const NOTE = '=1+1, "said"\nRené'

/** The texts of the files in an export as CSV, by their names. */
export async function filesOf(session: RecordedSession, whole: Whole = {}): Promise<Record<string, string>> {
  const unzipped = unzipSync(bytesOf(await exported(session, { as: 'csv', ...whole })))
  return Object.fromEntries(Object.entries(unzipped).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]))
}

/** The CSV files, read back: whole numbers where the codebook says so, empty cells as null. */
export function tablesIn(files: Readonly<Record<string, string>>): Tables {
  const csv = Object.entries(files).filter(([file]) => file.endsWith('.csv'))
  return Object.fromEntries(
    csv.map(([file, text]) => {
      const name = file.replace('.csv', '')
      const types = TABLES.find((table) => table.name === name)?.columns.map(({ type }) => type) ?? []
      const [head = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data
      return [name, [head, ...rows.map((row) => row.map((cell, i) => read(cell, types[i] === 'integer')))]]
    }),
  )
}

function read(cell: string, isNumber: boolean): Cell {
  if (cell === '') return null
  return isNumber ? Number(cell) : cell
}

/** The sheets of the workbook, read back. */
export async function sheetsIn(session: RecordedSession, whole: Whole = {}): Promise<Tables> {
  const sheets = await readWorkbook(Buffer.from(bytesOf(await exported(session, { as: 'xlsx', ...whole }))))
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data as Cell[][]]))
}

/** The export as JSON, as text and read back. */
export async function jsonOf(session: RecordedSession, whole: Whole = {}): Promise<{ text: string; json: JsonExport }> {
  const text = String((await exported(session, { as: 'json', ...whole })).body)
  return { text, json: JSON.parse(text) as JsonExport }
}

export type JsonExport = { session: string; day: string; rooms: Recording[]; notes: { room: number; text: string }[]; codebook: unknown[] }

function bytesOf({ body }: ExportFile): Uint8Array {
  if (typeof body === 'string') throw new Error('this file is a text')
  return body
}

import { strToU8, zipSync } from 'fflate'
import { csvOf } from './csv.ts'
import type { Sheet } from './sheets.ts'

const README = `In Good Standing: a session in tables

Each .csv file is one table; codebook.csv says what each column holds. The files are UTF-8 with a
mark at their start, with commas between cells. Cells are whole numbers, texts, dates or empty.
The first column is the number of the room. In most tables a citizen is a seat of that room; the
table citizens says who sat there.

Names are those that the game gave. What people typed, and notes of facilitators, are in here only
if they were asked for. Keep the files as you would keep any work of a class, and delete them when
you are done.

Rules, journal and seed of each room are not in the tables but in the export as JSON.
`

/** One ZIP of a CSV file for each sheet and a README. `day`: the ISO date that all files bear. */
export function csvArchive(sheets: readonly Sheet[], day: string): Uint8Array<ArrayBuffer> {
  const files = sheets.map(({ name, head, rows }): [string, string] => [`${name}.csv`, csvOf(head, rows)])
  const texts = Object.fromEntries([...files, ['README.txt', README.replaceAll('\n', '\r\n')]])
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])), { mtime: `${day}T12:00:00` })
}

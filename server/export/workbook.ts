import writeWorkbook from 'write-excel-file/node'
import type { Sheet } from './sheets.ts'

/** Signs that a column is wide at most. */
const WIDEST = 80

/** One workbook with the sheets; their heads stay in sight. Dates are texts, as in the CSV files, so that no program turns them round. */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const pages = sheets.map(({ name, head, rows }) => ({
    sheet: name,
    data: [head.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows],
    columns: head.map((title, i) => ({ width: widthOf([title, ...rows.map((row) => row[i])]) })),
    stickyRowsCount: 1,
  }))
  return new Uint8Array(await writeWorkbook(pages).toBuffer())
}

function widthOf(cells: readonly unknown[]): number {
  return cells.reduce<number>((width, cell) => Math.min(WIDEST, Math.max(width, String(cell ?? '').length + 2)), 0)
}

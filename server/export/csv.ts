import Papa from 'papaparse'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { plainText, type Cell } from './table.ts'

/** The mark tells a spreadsheet that a file is UTF-8. */
const UTF8_MARK = '\uFEFF'

/** A table as a CSV file for spreadsheets: commas, and CRLF at the end of every line. */
export function csvOf(head: readonly string[], rows: readonly Cell[][]): string {
  return `${UTF8_MARK}${Papa.unparse([[...head], ...rows], { newline: '\r\n' })}\r\n`
}

/** The ledger of one room as a CSV file, with names. */
export function ledgerCsv({ ledger, citizens }: Recording): string {
  const names = new Map(citizens.map(({ seat, name }) => [seat, plainText(name)]))
  const rows = ledger.map(({ seq, month, citizen, cause, delta, balance }) => {
    return [seq, month, citizen, names.get(citizen) ?? null, cause.kind, cause.ref, delta, balance]
  })
  return csvOf(['seq', 'month', 'seat', 'name', 'cause', 'ref', 'delta', 'balance'], rows)
}

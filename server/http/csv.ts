import Papa from 'papaparse'
import type { Recording } from '../../shared/vocabulary/recording.ts'

/** The ledger as a table for spreadsheets: pseudonyms only, and no cell can start a formula. */
export function ledgerCsv({ ledger, citizens }: Recording): string {
  const names = new Map(citizens.map(({ seat, name }) => [seat, name]))
  const rows = ledger.map(({ seq, month, citizen, cause, delta, balance }) => ({
    seq,
    month,
    seat: citizen,
    name: names.get(citizen) ?? '',
    cause: cause.kind,
    ref: cause.ref ?? '',
    delta,
    balance,
  }))
  const columns = ['seq', 'month', 'seat', 'name', 'cause', 'ref', 'delta', 'balance']
  // The mark tells Excel that this is UTF-8; numbers below zero stay numbers.
  return `\uFEFF${Papa.unparse(rows, { columns, escapeFormulae: /^[=+@\t\r]|^-(?!\d)/, newline: '\r\n' })}\r\n`
}

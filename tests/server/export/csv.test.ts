import { expect, test } from 'vitest'
import { playHeadless } from '../../../server/cli/headless.ts'
import { ledgerCsv } from '../../../server/export/csv.ts'
import { library } from '../../support/library.ts'

test('the ledger as a table: one row a line, numbers as numbers, nothing that starts a formula', () => {
  const recording = playHeadless(library, { regime: 'house', citizens: 3, bots: 'mixed', length: 'short', disclosure: 'tier', seed: '1' })
  const [first] = recording.citizens
  if (first) first.name = '=HYPERLINK("x")'
  const rows = ledgerCsv(recording).trimEnd().split('\r\n')
  expect(rows[0]).toBe('\uFEFFseq,month,seat,name,cause,ref,delta,balance')
  expect(rows).toHaveLength(recording.ledger.length + 1)
  expect(rows.filter((row) => /(^|,)"?[=+@]/.test(row))).toEqual([])
  expect(rows.some((row) => row.includes(`"'=HYPERLINK(""x"")"`))).toBe(true)
  const fall = recording.ledger.find(({ delta }) => delta < 0)
  expect(fall && rows[recording.ledger.indexOf(fall) + 1]).toMatch(new RegExp(`,${fall?.delta},${fall?.balance}$`))
})

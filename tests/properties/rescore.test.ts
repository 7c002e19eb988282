import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rescored } from '../../server/debrief/rescoring.ts'
import { REFORMS, type Reform } from '../../shared/scoring/reforms.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { library } from '../support/library.ts'
import { anyRecording } from '../support/recordings.ts'

const order = { seed: null, reforms: [] as Reform[] }
const anyReforms = fc.uniqueArray(fc.constantFrom(...REFORMS), { maxLength: 4 }).map((ids) => ids.map((id) => ({ id, of: [] })))

/** Start plus lines equals each standing, and every balance and standing is a whole number inside the scale. */
function expectExact({ sealed, ledger, standings }: ReturnType<typeof rescored>): void {
  const { min, max, start } = sealed.regime.scale
  const balances = new Map<number, number>()
  const rows = standings.toSorted((a, b) => a.month - b.month)
  for (const { month, citizen, value } of rows) {
    for (const line of ledger.filter((one) => one.month === month && one.citizen === citizen)) {
      const next = (balances.get(citizen) ?? start) + line.delta
      expect(line.balance).toBe(next)
      balances.set(citizen, next)
    }
    expect(value).toBe(balances.get(citizen) ?? start)
    expect(Number.isInteger(value) && value >= min && value <= max).toBe(true)
  }
  expect(ledger.map(({ seq }) => seq)).toEqual(ledger.map((_, i) => i + 1))
}

describe.each(Object.keys(library.regimes))('any life under %s', (regime) => {
  test('is scored without a throw, adds up, and stays in the scale, reformed or not', () => {
    fc.assert(
      fc.property(anyRecording, anyReforms, fc.option(fc.string(), { nil: null }), (recording, reforms, seed) => {
        expectExact(rescored(recording, library, { regime, seed, reforms }))
      }),
      { numRuns: 15 },
    )
  })

  test('is the same each time, in whatever order the acts of a month were written down', () => {
    fc.assert(
      fc.property(anyRecording, (recording) => {
        const mixed: Recording = { ...recording, acts: recording.acts.toReversed(), ties: recording.ties.toReversed() }
        expect(rescored(mixed, library, { ...order, regime })).toEqual(rescored(recording, library, { ...order, regime }))
      }),
      { numRuns: 8 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordingOf } from '../../server/debrief/recording.ts'
import { rescored } from '../../server/debrief/rescoring.ts'
import { REFORMS, type Reform } from '../../shared/scoring/reforms.ts'
import { FRIEND_LOW } from '../../shared/vocabulary/feature.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { library } from '../support/library.ts'
import { liveOn } from '../support/play.ts'
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

describe.each(Object.keys(library.regimes))('a town that lived on under its own reform of %s', (regime) => {
  const uses = (library.regimes[regime]?.notebook ?? []).filter((line) => line !== FRIEND_LOW).map((feature) => `banned-uses:${feature}`)
  const anyBallot = fc.uniqueArray(fc.constantFrom(...REFORMS, ...uses), { minLength: 1, maxLength: 5 })

  test('has the same ledger when it is scored again, month by month, and it adds up', () => {
    fc.assert(
      fc.property(anyBallot, fc.string(), (ballot, seed) => {
        const { game } = liveOn({ regime, seed }, ballot, ({ opening, entries, game: now }) => {
          const recording = recordingOf({ opening, entries, game: now, names: {} })
          const again = rescored(recording, library, { ...order, regime })
          expect(again).toMatchObject({ ledger: recording.ledger, standings: recording.standings })
          expectExact(again)
        })
        expect(game.sealed.months.map(({ phase }) => phase)).toEqual(['ordinary', 'app', 'rule', 'rule', 'reform', 'reform'])
      }),
      { numRuns: 2 },
    )
  })
})

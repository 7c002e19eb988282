import { describe, expect, test } from 'vitest'
import { chilling, speaking } from '../../../shared/indicators/chilling.ts'
import { conformity, variety } from '../../../shared/indicators/conformity.ts'
import { crowdingOut } from '../../../shared/indicators/crowding-out.ts'
import { answered, did, ended, logOf, stood } from '../../../shared/indicators/example.ts'
import { gaming } from '../../../shared/indicators/gaming.ts'
import { goodhart } from '../../../shared/indicators/goodhart.ts'
import { baselineOf, INDICATORS } from '../../../shared/indicators/index.ts'
import { until } from '../../../shared/indicators/log.ts'
import { segregation, segregationIn } from '../../../shared/indicators/segregation.ts'

const month = (at: number) => new Set([at])

test('speaking up in a month: the share of its voice cards answered aloud', () => {
  const log = logOf({ acts: [answered(1, 1, 'voice', ['post.critical']), answered(1, 2, 'voice', []), answered(2, 1, 'voice', [])] })
  expect([1, 2, 3].map((at) => speaking(log, month(at)))).toEqual([0.5, 0, null])
})

describe('variety of a month', () => {
  const one = ['cook', 'rest', 'games', 'study'].map((activity, i) => did(1, i + 1, activity))

  test('is 0 when all do the same, and evenness of four kinds when each does another', () => {
    const log = logOf({ people: 4, acts: [...one, ...[1, 2, 3, 4].map((seat) => did(2, seat, 'rest'))] })
    expect(variety(log, month(2))).toBe(0)
    expect(variety(log, month(1))).toBeCloseTo((2 + 3 / (8 * Math.LN2)) / 2, 12)
  })

  test('agrees with conformity: 1 less the one by the other', () => {
    const log = logOf({ people: 4, acts: [...one, did(2, 1, 'cook'), did(2, 2, 'cook'), did(2, 3, 'rest'), did(2, 4, 'rest')] })
    expect(conformity.measure(log)).toBe(1 - (variety(log, month(2)) ?? 0) / (variety(log, month(1)) ?? 1))
  })

  test('can’t be told of a month without choices, or where there was only ever one thing to do', () => {
    expect(variety(logOf({ acts: one }), month(2))).toBeNull()
    expect(variety(logOf({ acts: [did(1, 1, 'rest')] }), month(1))).toBeNull()
  })
})

test('segregation of the last month is the indicator; a month without standings has none', () => {
  const pairs = [
    [1, 2],
    [3, 4],
    [2, 3],
  ] as const
  const log = logOf({
    people: 4,
    standings: stood(2, [800, 800, 400, 400], ['A', 'A', 'C', 'C']),
    ties: [1, 2].flatMap((at) => pairs.map(([a, b]) => ({ month: at, a, b }))),
  })
  expect([1, 2].map((at) => segregationIn(log, at))).toEqual([null, segregation.measure(log)])
  expect(segregation.measure(log)).toBeCloseTo(1 / 3, 12)
})

describe('the log as it stood at a month’s end', () => {
  const lived = (at: number, lives: readonly number[]) => lives.map((life, i) => ({ month: at, citizen: i + 1, life, dreamSteps: 0, joy: life }))
  const log = logOf({
    people: 3,
    standings: [...stood(1, [500, 600, 700]), ...stood(2, [700, 600, 500])],
    lives: [...lived(1, [10, 20, 30]), ...lived(2, [11, 21, 31])],
    endings: ended([12, 22, 32], [700, 600, 500]),
    acts: [did(1, 1, 'rest'), did(2, 1, 'rest')],
  })

  test('holds nothing that came later, and lives end there', () => {
    const first = until(log, 1)
    expect(first.room.months.map(({ month: at }) => at)).toEqual([1])
    expect([first.acts.length, first.standings.length]).toEqual([1, 3])
    expect(first.endings[0]).toEqual({ citizen: 1, life: 10, dreamSteps: 0, joy: 10, standing: 500 })
  })

  test('is the whole log in its last month', () => {
    expect(until(log, 2)).toEqual(log)
  })

  test('tells the Goodhart meter month by month: it turned round', () => {
    expect([1, 2].map((at) => goodhart.measure(until(log, at)))).toEqual([1, -1])
  })
})

test('what a difference is a difference to: ordinary life', () => {
  const effects = { 'civic.ceremony': { account: '', points: 40 } }
  const acts = [
    did(1, 1, 'ceremony', ['civic.ceremony']),
    did(1, 2, 'care', ['care.family']),
    did(1, 3, 'rest'),
    did(1, 4, 'rest'),
    answered(1, 1, 'voice', []),
    did(2, 1, 'rest'),
  ]
  const log = logOf({ people: 4, rules: { effects }, acts })
  expect([gaming, crowdingOut, chilling].map((indicator) => baselineOf(indicator, log))).toEqual([0.25, 0.25, 0])
  expect(INDICATORS.filter(({ baseline }) => baseline).map(({ id }) => id)).toEqual(['chilling', 'conformity', 'gaming', 'crowdingOut'])
  expect(baselineOf(segregation, log)).toBeNull()
})

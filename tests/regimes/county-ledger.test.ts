import { describe, expect, test } from 'vitest'
import countyLedger from '../../server/regimes/county-ledger.ts'
import { changed } from '../../shared/scoring/effects.ts'
import { doorsAt, endOf, lived } from '../support/life.ts'
import { sealedOf } from '../support/month.ts'

const sealed = sealedOf(countyLedger)
const seeds = Array.from({ length: 40 }, (_, i) => `room-${i}`)
const pointsOf = (feature: string) => seeds.map((seed) => sealedOf(countyLedger, { seed }).effects[feature]?.points ?? 0)

test('the man who missed fourteen payments of a loan: 420 points less, and letter D', () => {
  const missed = Array.from({ length: 14 }, () => ['pay.late'])
  expect(lived(sealed, missed).at(-1)).toMatchObject({ value: 1000 - 420, tier: 'D' })
})

test.each(['cross.red', 'drive.fast', 'drive.phone', 'drive.drunk', 'sell.home', 'debt.judged', 'post.rumour'])(
  '%s takes 10 to 50 in every room, and not the same in all',
  (feature) => {
    const points = pointsOf(feature)
    expect(Math.max(...points)).toBeLessThanOrEqual(-10)
    expect(Math.min(...points)).toBeGreaterThanOrEqual(-50)
    expect(new Set(points).size).toBeGreaterThan(5)
  },
)

test('a petition costs in every room; whether a critical post does, nobody can say', () => {
  expect(Math.max(...pointsOf('civic.petition'))).toBeLessThan(0)
  expect(new Set(pointsOf('post.critical').map(Math.sign))).toEqual(new Set([-1, 0]))
})

test('an award brings 100, once', () => {
  expect(endOf(sealed, [['civic.ceremony']])).toBe(1100)
  expect(endOf(sealed, [['civic.ceremony', 'civic.ceremony'], ['civic.ceremony']])).toBe(1100)
})

test('letter D gets no loan, course or permit; stage and posts are for letter A, which is served first', () => {
  expect([1000, 969, 820, 819].map((value) => doorsAt(sealed, value).shut)).toEqual([
    [],
    ['stage', 'post'],
    ['stage', 'post'],
    ['credit', 'school', 'permit', 'stage', 'post'],
  ])
  expect([1000, 969, 899, 819].map((value) => doorsAt(sealed, value).rank)).toEqual([0, 1, 2, 3])
})

test('everybody’s page is open to everybody', () => {
  expect(countyLedger.consequences.names).toEqual({ tiers: countyLedger.tiers.map(({ letter }) => letter), shows: 'entries' })
  expect(countyLedger.appeal).toBe('none')
})

describe('half of the town, an evening each', () => {
  test('can strike the rule on petitions, and no other', () => {
    expect(countyLedger.protests).toEqual([{ rule: 'civic.petition', share: 50, months: 1, costs: 'slot' }])
  })

  test('from then on a petition costs nothing, and a late bill as much as before', () => {
    const struck = changed(sealed, { hastened: {}, struck: [{ month: 5, rule: 'civic.petition' }] })
    expect(endOf(struck, [['civic.petition']])).toBe(1000)
    expect(endOf(struck, [['pay.late']])).toBe(970)
  })
})

test('its archive leaves open whether the real rule on petitions was struck', () => {
  expect(countyLedger.face.archive.documented.find((line) => line.includes('later struck'))).toContain('no first-hand report')
})

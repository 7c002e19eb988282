import { describe, expect, test } from 'vitest'
import civilityCode from '../../server/regimes/civility-code.ts'
import { LENGTHS, MONTHS, monthsOf } from '../../shared/vocabulary/phase.ts'
import { doorsAt, endOf, lived } from '../support/life.ts'
import { sealedOf } from '../support/month.ts'

const sealed = sealedOf(civilityCode)
const forGood = { ...sealed, reset: 0 }

test('a thousand is the start and the most', () => {
  expect([civilityCode.scale.start, civilityCode.scale.max]).toEqual([1000, 1000])
  expect(endOf(forGood, [['civic.volunteer', 'civic.volunteer']])).toBe(1000)
})

test.each([
  ['cross.red', 950],
  ['drive.drunk', 900],
])('%s leads from 1000 to %i', (feature, standing) => {
  expect(endOf(forGood, [[feature]])).toBe(standing)
})

test('volunteering repairs what was lost, and no more', () => {
  expect(
    lived(forGood, [['cross.red'], ['civic.volunteer'], ['civic.volunteer', 'civic.volunteer', 'civic.volunteer', 'civic.volunteer']]).map(
      ({ value }) => value,
    ),
  ).toEqual([950, 960, 1000])
})

test('its numbers are the same in every room and length: it holds no others', () => {
  for (const length of LENGTHS) {
    const { effects } = sealedOf(civilityCode, { length, seed: length })
    expect(Object.entries(effects).map(([feature, { points }]) => [feature, points])).toEqual([
      ['cross.red', -50],
      ['drive.drunk', -100],
      ['civic.volunteer', 10],
    ])
  }
})

describe('all begin anew', () => {
  test('in month 6 of a standard game', () => {
    expect(lived(sealed, [['cross.red'], ['cross.red'], [], ['cross.red'], ['cross.red']]).map(({ value }) => value)).toEqual([
      950, 900, 900, 1000, 950,
    ])
  })

  test('never in the last month, where nobody would have anything of it', () => {
    for (const length of LENGTHS) expect(monthsOf(length) % civilityCode.reset[length]).not.toBe(0)
  })
})

test('those with more points are served first, and below 950 permit and stage are shut', () => {
  expect([1000, 999, 949].map((value) => doorsAt(sealed, value).rank)).toEqual([0, 1, 2])
  expect([1000, 950, 949].map((value) => doorsAt(sealed, value).shut)).toEqual([[], [], ['permit', 'stage']])
})

test('the whole Code falls when 60 in 100 protest two months running, which costs them nothing and fits into every rule', () => {
  expect(civilityCode.protests).toEqual([{ rule: 'all', share: 60, months: 2, costs: 'nothing' }])
  for (const length of LENGTHS) expect(MONTHS[length].rule).toBeGreaterThanOrEqual(2)
})

test('its archive tells where and when, and how it ended', () => {
  const { where, when, status } = civilityCode.face.archive
  expect([where, when, status].join(' ')).toMatch(/Suzhou.*September 2020.*Withdrawn/)
})

import { expect, test } from 'vitest'
import valueScore from '../../server/regimes/value-score.ts'
import { must } from '../../shared/kit/assert.ts'
import { consequencesOf } from '../../shared/scoring/consequences.ts'
import { composite } from '../../shared/scoring/families/composite.ts'
import { tierOf } from '../../shared/scoring/tiers.ts'
import { booked, sealedOf } from '../support/month.ts'
import { aSighting } from '../support/sealed.ts'

const sealed = sealedOf(valueScore)
const doors = (value: number) =>
  consequencesOf(sealed, {
    row: { value, tier: tierOf(sealed, value) },
    seat: 1,
    month: 3,
    ties: [],
    seen: [],
    seed: 'room',
    isKin: false,
    isTaken: false,
    isSpared: false,
  })

test('the parts weigh as in the model: income 20, home 25, job 15, luxury 20, pets 10, and 9 for the rest', () => {
  const weights = valueScore.accounts.map(({ id, ceiling }) => [id, ceiling])
  expect(Object.fromEntries(weights)).toEqual({ income: 20, dwelling: 25, occupation: 15, luxury: 20, pets: 10, habits: 9 })
  expect(valueScore.accounts.reduce((sum, { ceiling }) => sum + ceiling, 0)).toBe(99)
})

test('everybody opens in the middle', () => {
  expect(composite.value(sealed, composite.open(sealed, 3))).toBe(valueScore.scale.start)
})

test('pay, a better post and a luxury raise it in every room', () => {
  for (let i = 0; i < 100; i += 1) {
    const { effects } = sealedOf(valueScore, { seed: `room-${i}` })
    for (const feature of ['work.shift', 'work.overtime', 'work.ask', 'buy.luxury']) expect(effects[feature]?.points).toBeGreaterThan(0)
  }
})

test('who is worth most is served first and pays less', () => {
  expect(doors(60)).toMatchObject({ rank: 0, price: -1, shut: [], slot: 'kept' })
})

test('in the middle all is as marked, but others go first', () => {
  for (const value of [40, 48, 59]) expect(doors(value)).toMatchObject({ rank: 1, price: 0, shut: [], slot: 'kept', because: [] })
})

test('who is worth least waits, pays more and is shown fewer offers', () => {
  expect(doors(39)).toMatchObject({ rank: 2, price: 1, shut: ['credit', 'deposit', 'express'], slot: 'lost' })
})

test('bands and tiers have the same edges, so that the queue is the one of the band', () => {
  const routing = must(valueScore.decisions[0], 'the routing')
  expect(routing.bands.map(({ from }) => from)).toEqual(valueScore.tiers.map(({ from }) => from))
})

test('no act takes it out of 0 to 99', () => {
  const many = (feature: string) => Array.from({ length: 200 }, (_, i) => aSighting({ feature, id: `${feature}-${i}` }))
  const all = valueScore.effects.flatMap(({ feature }) => many(feature))
  for (const { balance } of booked(sealed, { citizens: [1], posted: all }).lines) {
    expect(balance).toBeGreaterThanOrEqual(0)
    expect(balance).toBeLessThanOrEqual(99)
  }
})

test('it is never shown, explained or corrected', () => {
  expect([valueScore.face.disclosure, valueScore.access, valueScore.answers, valueScore.appeal]).toEqual(['doors', 'nothing', 'nothing', 'none'])
})

test('what cannot be known in this town is listed, not invented', () => {
  expect(valueScore.unknown.map(({ feature }) => feature)).toContain('Value of the home')
})

import { expect, test } from 'vitest'
import { playHeadless } from '../../../server/cli/headless.ts'
import { summaryOf } from '../../../server/simulate/summary.ts'
import type { Act } from '../../../shared/vocabulary/ledger.ts'
import type { Recording } from '../../../shared/vocabulary/recording.ts'
import { library } from '../../support/library.ts'

const played = playHeadless(library, { regime: 'house', citizens: 2, bots: 'mixed', length: 'short', disclosure: 'tier', seed: 's' })

const act = (month: number, slot: Act['slot'], citizen: number, what: string, outcome: Act['outcome'] = 'done'): Act => ({
  id: `m${month}-c${citizen}-s${slot}-${what}`,
  month,
  slot,
  citizen,
  activity: what,
  place: 'street',
  outcome,
  features: [],
})
const seen = (citizen: number, actual: number) =>
  ({ id: `o${citizen}${actual}`, act: 'a', month: 2, slot: 1, citizen, actual, sensor: 'street', feature: 'loiter', magnitude: 1 }) as const

/** Two citizens and two months, one of ordinary life and one of the rule, small enough to count by hand. */
const recording: Recording = {
  ...played,
  room: {
    ...played.room,
    months: [
      { month: 1, phase: 'ordinary', event: null, sleeps: false },
      { month: 2, phase: 'rule', event: null, sleeps: false },
    ],
  },
  acts: [
    act(1, 1, 1, 'shift'),
    act(1, 2, 1, 'rest'),
    act(1, 1, 2, 'shift', 'turned-away'),
    act(1, 2, 2, 'shift'),
    act(2, 0, 1, 'way-drive', 'shut'),
    act(2, 1, 1, 'flight', 'shut'),
    act(2, 2, 1, 'rest'),
    act(2, 1, 2, 'lend'),
    act(2, 1, 1, 'hand'),
    act(2, 2, 2, 'rest', 'turned-away'),
  ],
  observations: [seen(1, 1), seen(1, 2), seen(2, 2)],
  ledger: [
    { seq: 1, month: 2, citizen: 1, cause: { kind: 'observation', ref: 'o12' }, delta: -20, balance: 580 },
    { seq: 2, month: 2, citizen: 1, cause: { kind: 'correction', ref: 'o12' }, delta: 20, balance: 600 },
  ],
  standings: [
    { month: 1, citizen: 1, value: 590, tier: 'C' },
    { month: 2, citizen: 1, value: 600, tier: 'B' },
  ],
  consents: [
    { month: 1, citizen: 1, accept: true, seconds: 3 },
    { month: 1, citizen: 1, accept: false, seconds: 9 },
  ],
  endings: [
    { citizen: 1, life: 22, dreamSteps: 4, joy: 10, standing: 600 },
    { citizen: 2, life: 9, dreamSteps: 1, joy: 6, standing: null },
  ],
  journal: played.journal.slice(0, 12),
  indicators: { goodhart: 0.5, chilling: null },
}

const summary = summaryOf(recording, { 1: 7, 2: 0 })

test('a slot counts for what was wanted in it; a hand that one is lent is no slot', () => {
  expect(summary.activities).toEqual({ shift: 3, rest: 3, flight: 1, lend: 1 })
})

test('who was turned away is counted in the phase of the month', () => {
  expect(summary.slots).toEqual({ ordinary: { of: 4, turnedAway: 1 }, app: { of: 0, turnedAway: 0 }, rule: { of: 4, turnedAway: 1 } })
})

test('gates are counted by what somebody was stopped from, ways too', () => {
  expect(summary.gates).toEqual({ 'way-drive': 1, flight: 1 })
})

test('a mistake is an entry of somebody who did not do it; corrections are lines of their own', () => {
  expect([summary.mistakes, summary.corrections]).toEqual([1, 1])
})

test('each bot has its last tier and its last answer to the app, or none', () => {
  expect(summary.endings).toEqual([
    { ...who(1), steps: 4, life: 22, joy: 10, coins: 7, standing: 600, tier: 'B', joined: false },
    { ...who(2), steps: 1, life: 9, joy: 6, coins: 0, standing: null, tier: null, joined: null },
  ])
})

test('months, entries, tiers and indicators are those of the room', () => {
  expect([summary.months, summary.entries, summary.indicators]).toEqual([2, 12, recording.indicators])
  expect(summary.tiers).toEqual(recording.sealed.regime.tiers.map(({ letter }) => letter))
})

function who(seat: number) {
  const citizen = recording.citizens.find((one) => one.seat === seat)
  return { temperament: citizen?.bot, dream: citizen?.dream }
}

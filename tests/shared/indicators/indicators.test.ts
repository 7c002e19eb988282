import { describe, expect, test } from 'vitest'
import { association } from '../../../shared/indicators/association.ts'
import { chilling } from '../../../shared/indicators/chilling.ts'
import { errorBurden } from '../../../shared/indicators/error-burden.ts'
import { goodhart } from '../../../shared/indicators/goodhart.ts'
import { correlation, share, type Log } from '../../../shared/indicators/indicator.ts'
import { INDICATORS, indicatorsOf } from '../../../shared/indicators/index.ts'
import { mobility } from '../../../shared/indicators/mobility.ts'
import type { Act, LedgerLine, Observation } from '../../../shared/vocabulary/ledger.ts'

const nothing: Log = {
  schema: 2,
  rulesVersion: 1,
  room: { regime: 'house', disclosure: 'tier', length: 'short', citizens: 3, months: [] },
  seed: '',
  setup: {},
  sealed: { regime: {} as Log['sealed']['regime'], salt: '' },
  commitment: '',
  citizens: [1, 2, 3].map((seat) => ({ seat, name: '', persona: '', dream: '', district: '', bot: null, from: 1, covered: [] })),
  acts: [],
  observations: [],
  ledger: [],
  standings: [],
  ties: [],
  ratings: [],
  reports: [],
  consents: [],
  theories: [],
  votes: [],
  feelings: {},
  endings: [],
  journal: [],
}

const log = (some: Partial<Log>): Log => ({ ...nothing, ...some })
const person = (seat: number, bot: string | null = null, covered: number[] = []): Log['citizens'][number] => ({
  seat,
  name: `Citizen ${seat}`,
  persona: 'twin',
  dream: 'sea',
  district: 'gate',
  bot,
  from: 1,
  covered,
})
const line = (citizen: number, kind: LedgerLine['cause']['kind'], ref: string, delta: number): LedgerLine => ({
  seq: 1,
  month: 3,
  citizen,
  cause: { kind, ref },
  delta,
  balance: 0,
})
const seen = (id: string, citizen: number, actual = citizen): Observation => ({
  id,
  act: id,
  month: 3,
  slot: 1,
  citizen,
  actual,
  sensor: 'feed',
  feature: 'post.critical',
  magnitude: 1,
})
const card = (month: number, aloud: boolean, citizen = 1): Act => ({
  id: `m${month}`,
  month,
  slot: 0,
  citizen,
  dilemma: 'any',
  class: 'voice',
  option: 'a',
  place: 'home',
  outcome: 'done',
  features: aloud ? [{ feature: 'post.critical', magnitude: 1 }] : [],
})
const standing = (month: number, citizen: number, value: number) => ({ month, citizen, value, tier: null })
const ending = (life: number, value: number | null, citizen = 1) => ({ citizen, life, dreamSteps: 0, joy: life, standing: value })

test('a log without play supports no indicator', () => {
  expect(indicatorsOf(nothing)).toEqual(Object.fromEntries(Object.keys(INDICATORS).map((name) => [name, null])))
})

describe('chilling', () => {
  const ordinary = [1, 2].map((month) => ({ month, phase: 'ordinary' as const, event: null, sleeps: false }))
  const app = [{ month: 5, phase: 'app' as const, event: null, sleeps: false }]
  const rule = [3, 4].map((month) => ({ month, phase: 'rule' as const, event: null, sleeps: false }))
  const months = [...ordinary, ...rule]
  const acts = [card(1, true), card(1, true), card(2, true), card(2, false), card(3, true), card(3, false), card(4, false), card(4, false)]
  const room = { ...nothing.room, months: [...months, ...app] }

  test('three of four spoke before the score, one of four under it', () => {
    expect(chilling(log({ room, acts: [...acts, { ...card(3, true), class: 'everyday' }] }))).toBe(0.5)
  })

  test('months of the app are neither before nor after', () => {
    expect(chilling(log({ room, acts: [...acts, card(5, false), card(5, false)] }))).toBe(0.5)
  })

  test('the month in which the system sleeps is left out', () => {
    const asleep = room.months.map((one) => ({ ...one, sleeps: one.month === 4 }))
    expect(chilling(log({ room: { ...room, months: asleep }, acts }))).toBe(0.25)
  })

  test('bots, and months that a bot played for a human, are left out', () => {
    const citizens = [person(1), person(2, null, [3]), person(3, 'rebel')]
    const others = [card(3, true, 2), card(3, true, 3), card(4, true, 3)]
    expect(chilling(log({ room, citizens, acts: [...acts, ...others] }))).toBe(0.5)
    expect(chilling(log({ room, citizens, acts: [...acts, card(4, true, 2)] }))).toBeCloseTo(0.75 - 2 / 5)
  })

  test('in a room of bots alone it is about them', () => {
    expect(chilling(log({ room, citizens: [person(1, 'rebel')], acts }))).toBe(0.5)
  })
})

test('error burden: 30 of 120 points moved by observations were mistakes', () => {
  const observations = [seen('a', 1), seen('b', 1, 2)]
  const ledger = [line(1, 'observation', 'a', -90), line(1, 'observation', 'b', -30), line(1, 'friends', 'f', 500)]
  expect(errorBurden(log({ observations, ledger }))).toBe(0.25)
})

test('association: 12 points either way for each of two citizens', () => {
  const standings = [standing(3, 1, 600), standing(3, 2, 600)]
  expect(association(log({ standings, ledger: [line(1, 'friends', 'f', -20), line(2, 'friends', 'f', 4)] }))).toBe(12)
})

test('bots move no figure as long as there are people', () => {
  const citizens = [person(1), person(2), person(3), person(4, 'rebel')]
  const standings = [standing(3, 1, 600), standing(3, 4, 600)]
  expect(association(log({ citizens, standings, ledger: [line(1, 'friends', 'f', -20), line(4, 'friends', 'f', 400)] }))).toBe(20)
  const observations = [seen('a', 1), seen('b', 4, 2)]
  expect(errorBurden(log({ citizens, observations, ledger: [line(1, 'observation', 'a', -90), line(4, 'observation', 'b', -30)] }))).toBe(0)
  const endings = [ending(10, 500, 1), ending(20, 600, 2), ending(30, 700, 3), ending(90, 10, 4)]
  expect(goodhart(log({ citizens, endings }))).toBeCloseTo(1)
  const moved = [1, 2, 3].flatMap((seat) => [standing(3, seat, seat), standing(4, seat, seat)])
  expect(mobility(log({ citizens, standings: [...moved, standing(3, 4, 9), standing(4, 4, 0)] }))).toBeCloseTo(1)
})

test('goodhart: standing that rises with life correlates fully; who has none is left out', () => {
  expect(goodhart(log({ endings: [ending(10, 500), ending(20, 600), ending(30, 700), ending(1, null)] }))).toBeCloseTo(1)
})

describe('mobility', () => {
  const start = [standing(3, 1, 500), standing(3, 2, 600), standing(3, 3, 700)]

  test('is 1 when nobody moves past anybody, -1 when the order turns round', () => {
    const same = [standing(4, 1, 10), standing(4, 2, 20), standing(4, 3, 900)]
    const turned = [standing(4, 1, 900), standing(4, 2, 20), standing(4, 3, 10)]
    expect(mobility(log({ standings: [...start, ...same] }))).toBeCloseTo(1)
    expect(mobility(log({ standings: [...start, ...turned] }))).toBeCloseTo(-1)
  })

  test('needs two months', () => {
    expect(mobility(log({ standings: start }))).toBeNull()
  })
})

test('a correlation needs three pairs and some spread; a share needs a whole', () => {
  expect([
    correlation([
      [1, 1],
      [2, 2],
    ]),
    correlation([
      [1, 1],
      [1, 2],
      [1, 3],
    ]),
    share(1, 0),
  ]).toEqual([null, null, null])
})

import { describe, expect, test } from 'vitest'
import { playHeadless } from '../../../server/cli/headless.ts'
import { labOf, type LabAudience } from '../../../server/debrief/lab.ts'
import { rescored } from '../../../server/debrief/rescoring.ts'
import { reformsFrom } from '../../../shared/scoring/reforms.ts'
import type { Lab } from '../../../shared/vocabulary/debrief.ts'
import type { Recording } from '../../../shared/vocabulary/recording.ts'
import { library } from '../../support/library.ts'
import { acted, livedRoom, seeing } from '../../support/lived.ts'

const DESK: LabAudience = { seat: null, isNamed: true }
const BOARD: LabAudience = { seat: null, isNamed: false }

function lab(recording: Recording, { regime = '', reforms = '' } = {}, audience = DESK): Lab {
  const made = labOf(recording, library, { regime, reforms }, audience)
  if (typeof made === 'string') throw new Error(made)
  return made
}

/** Five people in the first month of the rule, named by seat: they end at 70, 52, 50, 42 and 45 points. */
const month5 = (as: (seat: number) => number = (seat) => seat) => [
  acted(as(1), 5, 'civic.volunteer'),
  acted(as(1), 6, 'civic.volunteer'),
  acted(as(2), 5, 'civic.volunteer', 'post.critical'),
  acted(as(4), 5, 'post.critical'),
  acted(as(5), 5, 'civic.volunteer', 'buy.game'),
]
const room = livedRoom(month5())
const bySeat = ({ lives }: Lab) => Object.fromEntries(lives.map((life) => [life.seat, life]))

describe('the lab', () => {
  test('of the own rules without reforms changes nothing: no place, no value, no reason', () => {
    const { lives, why, played, other, audit } = lab(room)
    expect(lives.map(({ seat, place, value, tier }) => [seat, place, value, tier])).toEqual([
      [1, [1, 1], [70, 70], ['A', 'A']],
      [2, [2, 2], [52, 52], ['C', 'C']],
      [3, [3, 3], [50, 50], ['C', 'C']],
      [5, [4, 4], [45, 45], ['C', 'C']],
      [4, [5, 5], [42, 42], ['C', 'C']],
    ])
    expect(lives.flatMap((life) => life.why)).toEqual([])
    expect(why).toEqual([])
    expect(other).toEqual(played)
    expect(audit[1]).toEqual(audit[0])
  })

  test('tells under a reform who rises, who falls, and which lines differ', () => {
    const { lives, why, other, missing } = lab(room, { reforms: 'banned-uses:buy.game' })
    expect(other).toMatchObject({ title: 'Small', reforms: ['banned-uses:buy.game'], unit: 'points', better: 'high', tiers: ['A', 'C', 'E'] })
    expect(lives.map(({ seat, place, value }) => [seat, place, value])).toEqual([
      [1, [1, 1], [70, 70]],
      [2, [2, 3], [52, 52]],
      [3, [3, 4], [50, 50]],
      [5, [4, 2], [45, 60]],
      [4, [5, 5], [42, 42]],
    ])
    expect(lives.map((life) => life.why)).toEqual([[], [], [], [{ cause: 'buy.game', points: [-15, 0] }], []])
    // One of five lost 15 points by it.
    expect(why).toEqual([{ cause: 'buy.game', points: [-3, 0] }])
    expect(missing).toEqual([])
  })

  test('says which sensors each side needs', () => {
    const { played, other } = lab(room, { reforms: 'fewer-sensors:feed+shop' })
    expect([played.sensors, other.sensors]).toEqual([['office', 'feed', 'shop'], ['office']])
  })

  test('takes the reforms that the class voted in', () => {
    const voted = { ...room, reforms: { passed: ['banned-uses:buy.game', 'no-friends'], from: null } }
    expect(lab(voted, { reforms: 'passed' }).other.reforms).toEqual(['banned-uses:buy.game', 'no-friends'])
    expect(lab(room, { reforms: 'passed' }).other.reforms).toEqual([])
  })

  test('leaves the months of the class’s own reform out of both sides', () => {
    const later = { month: 9, phase: 'reform' as const, event: null, sleeps: false }
    const on: Recording = {
      ...room,
      room: { ...room.room, months: [...room.room.months, later] },
      acts: [...room.acts, acted(1, 9, 'buy.game')],
      standings: [...room.standings, { month: 9, citizen: 1, value: 55, tier: 'C' }],
      reforms: { passed: ['expiry'], from: 9 },
    }
    expect(bySeat(lab(on))[1]?.value).toEqual([70, 70])
    expect(lab(on)).toEqual(lab(room))
  })

  test('leaves who has no standing under one of both without a place, last', () => {
    const refused = livedRoom(month5(), { consents: [{ month: 2, citizen: 1, accept: false, seconds: 9 }] })
    const { lives } = lab(refused, { reforms: 'opt-out' })
    expect(lives.map(({ seat, place, value }) => [seat, place, value]).at(-1)).toEqual([1, [null, null], [70, null]])
    expect(lives[0]).toMatchObject({ seat: 2, place: [1, 1] })
  })

  test('lists what another system would have to know', () => {
    expect(lab(room, { regime: 'ride-stars' }).missing).toEqual(
      expect.arrayContaining([{ feature: expect.any(String) as string, why: 'Nobody did it in this room.' }]),
    )
  })

  test.each([
    ['There is no system called no-such.', { regime: 'no-such' }],
    ['There is no reform called nonsense', { reforms: 'nonsense' }],
    ['Expiry takes a number of months', { reforms: 'expiry:soon' }],
  ])('answers an order that can’t be filled with a sentence: %s', (sentence, order) => {
    expect(labOf(room, library, { regime: '', reforms: '', ...order }, DESK)).toContain(sentence)
  })
})

describe('what the lab tells of names', () => {
  test('on a screen without names no seat can be told: with the chairs changed it is the same document', () => {
    const changed = livedRoom(month5((seat) => 6 - seat))
    for (const order of [{}, { reforms: 'banned-uses:buy.game' }]) {
      const shown = lab(room, order, BOARD)
      expect(shown.lives.map(({ seat, name }) => [seat, name])).toEqual(Array.from({ length: 5 }, () => [null, null]))
      expect(shown.own).toBeNull()
      expect(lab(changed, order, BOARD)).toEqual(shown)
    }
  })

  test('equals have places by the room’s lot, not by their chairs', () => {
    const orders = ['one', 'two', 'three'].map((seed) => lab(livedRoom([], { seed })).lives.map(({ seat }) => seat))
    expect(new Set(orders.map((seats) => seats.join())).size).toBeGreaterThan(1)
    for (const seats of orders) expect(seats.toSorted()).toEqual([1, 2, 3, 4, 5])
  })

  test('a phone is told which life is its own, and no other name', () => {
    const { own, lives } = lab(room, {}, { seat: 5, isNamed: false })
    expect(own).toBe(3)
    expect(lives[3]).toMatchObject({ seat: null, value: [45, 45] })
  })

  test('where fewer than five live, a phone is told its own life alone, and a board none', () => {
    const few = livedRoom(
      month5().filter(({ citizen }) => citizen < 5),
      { citizens: 4 },
    )
    expect(lab(few, {}, BOARD)).toMatchObject({ lives: [], own: null, why: [], audit: [{ gates: null }, { gates: null }] })
    expect(lab(few, {}, { seat: 4, isNamed: false })).toMatchObject({ lives: [{ value: [42, 42] }], own: 0 })
    expect(lab(few).lives).toHaveLength(4)
    expect(lab({ ...few, setup: { solo: true } }, {}, BOARD).lives).toHaveLength(4)
  })
})

describe('a played room', () => {
  const lesson = playHeadless(library, { regime: 'house', citizens: 12, bots: 'mixed', length: 'short', disclosure: 'tier', seed: 'lab' })

  /** The same lives with rows of their own: nothing that was made of them before is taken up. */
  const afresh = structuredClone(lesson)

  test('stands in the lab where the rescoring leaves it', () => {
    for (const regime of ['house', 'sesame', 'court-list']) {
      const reforms = reformsFrom('no-friends')
      if (typeof reforms === 'string') throw new Error(reforms)
      const { standings } = rescored(lesson, library, { regime, seed: null, reforms })
      const last = Object.fromEntries(standings.map(({ citizen, value }) => [citizen, value]))
      const { lives } = lab(lesson, { regime, reforms: 'no-friends' })
      expect(Object.fromEntries(lives.map(({ seat, value }) => [seat, value[1]]))).toEqual(last)
    }
  })

  test('has a reason for each standing that changed', () => {
    for (const { value, why } of lab(lesson, { reforms: 'fewer-sensors' }).lives) if (value[0] !== value[1]) expect(why.length).toBeGreaterThan(0)
  })

  test('needs no file of the regime under which it lived', () => {
    const { house: _house, ...regimes } = library.regimes
    expect(labOf(afresh, { ...library, regimes }, { regime: '', reforms: '' }, DESK)).toEqual(lab(lesson))
  })

  test('is compared once, however many votes and answers come in: nothing of them was lived', () => {
    const voted = { ...lesson, votes: [{ citizen: 1, reform: 'audit', approve: true }], citizens: lesson.citizens.map((one) => ({ ...one })) }
    expect(lab(voted, { regime: 'reach' }).why).toBe(lab(lesson, { regime: 'reach' }).why)
    const renamed = { ...lesson, citizens: lesson.citizens.map((one) => ({ ...one, name: 'Ana' })) }
    expect(lab(renamed, { regime: 'reach' }).lives[0]?.name).toBe('Ana')
  })

  test('gives the same answer each time', () => {
    expect(lab(lesson, { regime: 'reach' })).toEqual(lab(afresh, { regime: 'reach' }))
  })
})

test('a system that counts the bad has its best at the lowest number', () => {
  const scale = { min: 0, max: 100, start: 50, unit: 'points', better: 'low' } as const
  const tiers = [
    { letter: 'A', name: 'Clean', from: 0 },
    { letter: 'E', name: 'Over', from: 60 },
  ]
  expect(lab(livedRoom(month5(), { regime: seeing({ scale, tiers }) })).lives.map(({ seat }) => seat)).toEqual([4, 5, 3, 2, 1])
})

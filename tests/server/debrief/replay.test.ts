import { describe, expect, test } from 'vitest'
import { playHeadless } from '../../../server/cli/headless.ts'
import { replayOf } from '../../../server/debrief/replay.ts'
import type { Act } from '../../../shared/vocabulary/ledger.ts'
import type { Recording } from '../../../shared/vocabulary/recording.ts'
import { library } from '../../support/library.ts'
import { acted, livedRoom, seeing } from '../../support/lived.ts'

const replay = (recording: Recording, isNamed = true) => replayOf(recording, library, { isNamed })
const turnedAway = (act: Act): Act => ({ ...act, outcome: 'turned-away', features: [] })
const shut = (act: Act): Act => ({ ...act, outcome: 'shut', features: [] })
const month = (recording: Recording, which: number, isNamed = true) => replay(recording, isNamed).months.find((one) => one.month === which)
const marked = (recording: Recording, kind: string) => replay(recording).marks.filter(({ kinds }) => kinds.some((one) => one === kind))

describe('a month of the replay', () => {
  const room = livedRoom([acted(1, 5, 'civic.volunteer'), shut({ ...acted(2, 5, 'buy.game'), slot: 2, place: 'shop' })], {
    citizens: 3,
    people: [{}, {}, { from: 6 }],
    ties: [{ month: 5, a: 1, b: 2 }],
  })

  test('says where everybody was in both slots: at home, where they did nothing; nowhere before they came', () => {
    const home = { place: 'home', activity: null, outcome: 'done' }
    expect(month(room, 5)?.slots).toEqual([
      { 1: { place: 'hall', activity: 'civic.volunteer', outcome: 'done' }, 2: home },
      { 1: home, 2: { place: 'shop', activity: 'buy.game', outcome: 'shut' } },
    ])
    expect(Object.keys(month(room, 6)?.slots[0] ?? {})).toEqual(['1', '2', '3'])
  })

  test('shows the ties of its end, and tiers only where standings are told by name', () => {
    expect(month(room, 5)?.ties).toEqual([[1, 2]])
    expect(month(room, 6)?.ties).toEqual([])
    expect(month(room, 5)?.tiers).toEqual({ 1: 'C', 2: 'C' })
    expect(month(room, 5, false)?.tiers).toEqual({})
  })

  describe('shows how much of the glass is up:', () => {
    const eye = (from: string) => ({ from, sees: 1000, mistakes: 0, delay: 0 })
    const room = livedRoom([], {
      regime: seeing({ sensors: { office: eye('app'), traffic: eye('rule'), feed: eye('event'), street: eye('event') } }),
    })
    const glass = (recording: Recording) => replay(recording).months.map((one) => one.glass)

    test('sensors wake with the app and the rule', () => {
      expect(glass(room)).toEqual([0, 0, 25, 25, 50, 50, 50, 50])
    })

    test('events bring some, and they stay', () => {
      const camera = Object.values(library.events).find(({ effect }) => effect.sensors?.includes('street') === true)?.id ?? null
      const months = room.room.months.map((one) => (one.month === 6 ? { ...one, event: camera } : one))
      const [before, after, last] = glass({ ...room, room: { ...room.room, months } }).slice(4, 7)
      expect([before, last]).toEqual([50, after])
      expect(after).toBeGreaterThan(50)
    })

    test('none is left once all rules are struck', () => {
      expect(glass({ ...room, struck: [{ month: 6, rule: 'all' }] })).toEqual([0, 0, 25, 25, 50, 50, 0, 0])
    })

    test('a reform takes some down in its months', () => {
      const months = [...room.room.months, { month: 9, phase: 'reform' as const, event: null, sleeps: false }]
      const on = { ...room, room: { ...room.room, months }, reforms: { passed: ['fewer-sensors'], from: 9 } }
      expect(glass(on).slice(7)).toEqual([50, 25])
    })
  })
})

describe('marks', () => {
  test('find refusals, and among those by tier the ones of people with a friend in the lower half of the tiers', () => {
    // A game takes 15 points from citizen 2 twice: from month 7 on they stand below 40, in the lowest tier.
    const room = livedRoom(
      [
        acted(2, 5, 'buy.game'),
        acted(2, 6, 'buy.game'),
        turnedAway(acted(1, 2, 'civic.volunteer')),
        shut({ ...acted(1, 6), slot: 2 }),
        turnedAway(acted(1, 7, 'civic.volunteer')),
        shut(acted(3, 7)),
      ],
      { ties: [2, 6, 7].map((one) => ({ month: one, a: 1, b: 2 })) },
    )
    expect(marked(room, 'refused').map((mark) => [mark.month, mark.slot, mark.seat])).toEqual([
      [2, 1, 1],
      [6, 2, 1],
      [7, 1, 1],
      [7, 1, 3],
    ])
    expect(marked(room, 'refused-low-friend').map((mark) => [mark.month, mark.seat])).toEqual([
      [6, 1],
      [7, 1],
    ])
  })

  test('a queue that goes by lot turns nobody away for their friends', () => {
    const regime = seeing({ consequences: { gates: [], queue: 'lot', prices: [] } })
    const acts = [acted(2, 5, 'buy.game'), turnedAway(acted(1, 6, 'civic.volunteer'))]
    const ties = [{ month: 6, a: 1, b: 2 }]
    expect(marked(livedRoom(acts, { ties, regime }), 'refused-low-friend')).toEqual([])
    expect(marked(livedRoom(acts, { ties }), 'refused-low-friend')).toHaveLength(1)
  })

  test('find who spoke up, was mistaken for somebody, or was reported, and never by whom', () => {
    const room = livedRoom([acted(1, 5, 'post.critical')], { reports: [{ month: 6, by: 3, of: 2, feature: 'loiter', true: false }] })
    const mistaken = { ...room, observations: room.observations.map((seen) => ({ ...seen, citizen: 4 })) }
    expect(replay(mistaken).marks).toEqual([
      { kinds: ['spoke-up'], month: 5, slot: 1, seat: 1, place: 'hall', what: 'post.critical' },
      { kinds: ['mistaken'], month: 5, slot: 1, seat: 4, place: 'hall', what: 'post.critical' },
      { kinds: ['reported'], month: 6, slot: 0, seat: 2, place: null, what: 'loiter' },
    ])
  })

  test('find ties that are gone a month later, but not those of the last month', () => {
    const ties = [5, 6, 8].map((one) => ({ month: one, a: 1, b: 2 }))
    expect(marked(livedRoom([], { ties }), 'cut-tie').map((mark) => [mark.month, mark.seat])).toEqual([[7, null]])
  })

  test('find updates in the months in which they came, and only those that came', () => {
    const updates = [8, 9].map((one) => ({ month: one, effects: {}, shift: 0 }))
    const room = livedRoom([], { regime: seeing({ updates }), hastened: { 0: 6 } })
    expect(marked(room, 'update').map((mark) => mark.month)).toEqual([6])
  })
})

describe('a replay on a shared screen', () => {
  const lesson = playHeadless(library, { regime: 'house', citizens: 12, bots: 'mixed', length: 'standard', disclosure: 'tier', seed: 'replay' })
  const [named, shown] = [replay(lesson), replay(lesson, false)]

  test('shows the same town', () => {
    expect(shown.months.map(({ tiers: _tiers, ...rest }) => rest)).toEqual(named.months.map(({ tiers: _tiers, ...rest }) => rest))
    expect(shown.marks.map(({ kinds, month: at, slot }) => [kinds, at, slot])).toEqual(
      named.marks.map(({ kinds, month: at, slot }) => [kinds, at, slot]),
    )
    expect(shown.moments.map(({ kind }) => kind)).toEqual(named.moments.map(({ kind }) => kind))
  })

  test('says of no tier, mark or turning point whose it is, nor where a private answer was given', () => {
    expect(shown.months.every(({ tiers }) => Object.keys(tiers).length === 0)).toBe(true)
    expect(new Set(shown.marks.map(({ seat }) => seat))).toEqual(new Set([null]))
    expect(shown.marks.filter(({ slot }) => slot === 0).every(({ place }) => place === null)).toBe(true)
    expect(shown.moments.every(({ seats }) => seats.length === 0)).toBe(true)
    expect(named.marks.some(({ seat }) => seat !== null)).toBe(true)
  })

  test('needs nothing but rows: neither journal nor setup', () => {
    expect(replay({ ...lesson, journal: [], setup: null, rulesVersion: 1 })).toEqual(named)
  })
})

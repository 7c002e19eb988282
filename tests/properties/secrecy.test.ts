import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { viewOf, type RoomState } from '../../shared/game/contract.ts'
import { sealFor } from '../../shared/scoring/sealing.ts'
import { must } from '../../shared/kit/assert.ts'
import { pick } from '../../shared/kit/chance.ts'
import { DISCLOSURES } from '../../shared/vocabulary/disclosure.ts'
import type { Audience } from '../../shared/vocabulary/ids.ts'
import type { Game } from '../../shared/vocabulary/state.ts'
import { NOBODY_KNOWN, type View } from '../../shared/vocabulary/view.ts'
import { classroom, type Room } from '../support/classroom.ts'
import { engine, library } from '../support/library.ts'
import { botRoom, botsAct, playThrough } from '../support/play.ts'
import { Unruly } from '../support/unruly.ts'

// Whole games: they may take long on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const card = { roomId: 'r1', code: 'BCDFGH', openedAt: 0, ...NOBODY_KNOWN, names: { 1: 'Ana' } }
const viewAt = (state: RoomState, audience: Audience) => viewOf(engine.viewsFor(state, card), audience)
const withGame = (state: RoomState, G: Game): RoomState => ({ ...state, G })

/** States of a whole game of bots, up to the reveal. */
function statesOf(room: Room): RoomState[] {
  const states: RoomState[] = []
  playThrough(room, ({ state }) => states.push(state))
  return states.filter(({ G }) => G.town.reveal === null)
}

describe.each(DISCLOSURES)('rule 14 at %s: what is not yours can be anything', (disclosure) => {
  const states = statesOf(botRoom(4, { disclosure, seed: `interference-${disclosure}` }))
  const state = fc.constantFrom(...states)
  const seat = fc.integer({ min: 1, max: 4 })

  test('and your view, and the wall, stay the same', () => {
    fc.assert(
      fc.property(state, seat, fc.object(), fc.anything(), fc.anything(), fc.anything(), (was, mine, sealed, envelope, desk, foreign) => {
        const G = {
          ...structuredClone(was.G),
          sealed: { ...sealed, sealed: envelope },
          facilitator: desk,
          own: Object.fromEntries(
            Object.entries(was.G.own).map(([other, own]) => [other, Number(other) === mine ? structuredClone(own) : (foreign ?? 0)]),
          ),
        } as Game
        const is = withGame(was, G)
        expect(viewAt(is, mine)).toEqual(viewAt(was, mine))
        expect(viewAt(is, 'projector')).toEqual(viewAt(was, 'projector'))
      }),
      { numRuns: 80, seed: 14 },
    )
  })

  test('since nothing of it is read', () => {
    for (const was of states) {
      const read = new Set<PropertyKey>()
      const trap = (name: string, known: object) =>
        new Proxy(known, { get: (target, key) => (read.add(`${name}.${String(key)}`), Reflect.get(target, key) as unknown) })
      const G = structuredClone(was.G)
      const own = Object.fromEntries(Object.entries(G.own).map(([other, slice]) => [other, other === '2' ? slice : trap('own', slice)]))
      const is = withGame(was, { ...G, own, sealed: trap('sealed', G.sealed), facilitator: trap('facilitator', G.facilitator) } as Game)
      for (const audience of [2, 'projector'] as const) viewAt(is, audience)
      // The envelope's reference tells whether a view may be kept; nothing is read of what is in it.
      expect([...read].filter((key) => key !== 'sealed.sealed')).toEqual([])
    }
  })
})

describe('rule 14 in rooms where people do whatever they may', () => {
  test.each(Array.from({ length: 6 }, (_, i) => `unruly-secrecy-${i}`))(
    '%s: nothing of the secrets, the desk or the others is read',
    async (seed) => {
      const regime = pick(seed, Object.keys(library.regimes), 'regime')
      const unruly = new Unruly(seed, { regime, disclosure: pick(seed, DISCLOSURES, 'level') })
      await unruly.begins(3)
      let compared = 0
      for (let turn = 0; turn < 60; turn += 1) {
        await unruly.happens()
        const { state } = unruly.room.durable
        // From the reveal on the envelope is on every screen.
        if (state.G.town.reveal !== null) break
        for (const mine of [...Object.keys(state.G.own).map(Number), null]) {
          const own = Object.fromEntries(
            Object.entries(state.G.own).map(([seat, slice]) => [seat, Number(seat) === mine ? structuredClone(slice) : 0]),
          )
          const emptied = withGame(state, { ...state.G, sealed: { sealed: seed }, facilitator: null, own } as unknown as Game)
          const audience = mine ?? 'projector'
          expect(viewAt(emptied, audience)).toEqual(viewAt(state, audience))
          compared += 1
        }
      }
      expect(compared).toBeGreaterThan(10)
    },
  )
})

describe('rooms that differ only in what is sealed', () => {
  const audiences: Audience[] = [1, 2, 3, 4, 'projector', 'facilitator']
  const without = ({ room, ...view }: View) => ({ ...view, room: { ...room, commitment: '' } })

  /** Plays both rooms with the same deeds as long as it is wanted, and compares them at every version. */
  function sameUntil(one: Room, other: Room, isOver: (room: Room) => boolean): number {
    let compared = 0
    const same = () => {
      for (const audience of audiences) expect(without(other.viewFor(audience))).toEqual(without(one.viewFor(audience)))
      compared += 1
    }
    one.starts()
    while (!isOver(one)) {
      if (one.town.step === 'plan') botsAct(one)
      for (const { actor, intent } of one.entries.slice(other.entries.length)) other.does(actor, intent)
      same()
      one.next()
    }
    return compared
  }

  test.each(DISCLOSURES)('look the same until the first statement, at %s', (disclosure) => {
    const lesson = { disclosure, seed: 'same-deal' }
    const house = must(library.regimes['house'], 'house')
    const other = sealFor(house, { seed: 'another-seal', length: 'short' }).regime
    const [one, two] = [botRoom(4, lesson), botRoom(4, { ...lesson, sealed: () => other })]
    expect(one.town.commitment).not.toBe(two.town.commitment)
    expect(sameUntil(one, two, ({ town }) => town.phase === 'app' && town.step === 'statement')).toBeGreaterThan(8)
  })

  test.each(Object.keys(library.regimes))('look the same until the first statement under %s', (regime) => {
    const lesson = { regime, seed: `same-deal-${regime}` }
    const other = sealFor(must(library.regimes[regime], regime), { seed: 'another-seal', length: 'short' }).regime
    const [one, two] = [botRoom(4, lesson), botRoom(4, { ...lesson, sealed: () => other })]
    expect(sameUntil(one, two, ({ town }) => town.phase === 'app' && town.step === 'statement')).toBeGreaterThan(5)
  })

  test('look the same until the app, whatever the system', () => {
    const rooms = ['house', 'driving-licence'].map((regime) => botRoom(4, { regime, seed: 'same-deal' }))
    expect(sameUntil(must(rooms[0], 'room'), must(rooms[1], 'room'), ({ town }) => town.phase === 'app')).toBeGreaterThan(3)
  })
})

describe('an audience that nobody knows', () => {
  test.each(
    [0, 5, 41, -1, 1.5, Number.NaN, '1', '', 'stranger', '__proto__', 'constructor', 'system', null, undefined, {}, []].map((audience) => [audience]),
  )('%j sees what is on the wall', (audience) => {
    const { room } = classroom({ citizens: ['ana', 'ben', 'cleo'] })
    for (const phase of ['arrival', 'ordinary', 'rule', 'reveal'] as const) {
      if (phase !== 'arrival') room.reaches(phase)
      expect(room.viewFor(audience as Audience)).toEqual(room.projector)
    }
  })
})

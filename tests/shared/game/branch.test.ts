import { describe, expect, test } from 'vitest'
import { viewOf, type RoomState } from '../../../shared/game/contract.ts'
import { must } from '../../../shared/kit/assert.ts'
import { takenUp } from '../../../shared/rules/branching.ts'
import { DISCLOSURES, type Disclosure } from '../../../shared/vocabulary/disclosure.ts'
import type { Audience, Seat } from '../../../shared/vocabulary/ids.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { Entry, Opening } from '../../../shared/vocabulary/journal.ts'
import type { Game } from '../../../shared/vocabulary/state.ts'
import { NOBODY_KNOWN } from '../../../shared/vocabulary/view.ts'
import { classroom, type Room } from '../../support/classroom.ts'
import { engine } from '../../support/library.ts'

const card = { roomId: 'r1', code: 'BCDFGH', openedAt: 0, ...NOBODY_KNOWN }
const three = ['ana', 'ben', 'cleo'] as const

/** A room at the morning of a month. */
function atMorningOf(month: number, lesson: { timers?: boolean; disclosure?: Disclosure } = {}): Room {
  const { room } = classroom({ citizens: three, once: true, ...lesson })
  room.starts()
  while (room.town.month < month) room.next()
  expect(room.town.step).toBe('morning')
  return room
}

/** Entry 0 of a room that takes up another; `disclosure`: as it was, where nothing is said. */
function branchOf({ opening, game }: Room, over: { disclosure?: Disclosure; coming?: Seat[] } = {}): Opening {
  const { month, disclosure } = game.town
  const state = takenUp(game, { seed: 'another', of: 'BCDFGH', month, solo: false, disclosure, coming: [], ...over })
  const setup = { ...opening.setup, disclosure: state.town.disclosure }
  return { ...opening, setup, seed: 'another', branch: { of: 'BCDFGH', month, seeds: [{ until: month, seed: opening.seed }], state } }
}

/** Plays a branch on, deed by deed, and gives its states and its journal. */
function playedOn(opening: Opening, isOver: (g: Game) => boolean): { states: RoomState[]; entries: Entry[] } {
  const states = [engine.create(opening)]
  const entries: Entry[] = []
  const does = (deed: Deed) => {
    const seq = entries.length + 1
    const entry: Entry = { seq, actor: 'facilitator', at: seq * 1000, intent: { id: `branch-${seq}`, ...deed } }
    const applied = engine.apply(must(states.at(-1), 'a state'), entry)
    if (!applied.ok) throw new Error(`${deed.type}: ${applied.refusal.say}`)
    entries.push(entry)
    states.push(applied.state)
  }
  does({ type: 'resume' })
  while (!isOver(must(states.at(-1), 'a state').G)) does({ type: 'next' })
  return { states, entries }
}

describe.each([1, 2, 3])('a branch at month %i of a short game', (month) => {
  const room = atMorningOf(month, { timers: true })
  const opening = branchOf(room)

  test('stands in the phase of that month for the kernel, too: nothing of the phase begins again', () => {
    const state = engine.create(opening)
    const [is, was] = [state, room.state].map(({ ctx }) => ctx as { phase: string; turn: number })
    expect({ ...is, turn: 0 }).toEqual({ ...was, turn: 0 })
    expect(is?.phase).toBe(state.G.town.phase)
    expect(state.G).toEqual(opening.branch?.state)
  })

  test('goes on through every phase that is left, and its replay is its life', () => {
    const { states, entries } = playedOn(opening, ({ town }) => town.phase === 'debrief')
    const last = must(states.at(-1), 'a state')
    expect(last.G.sealed.months.map((one) => one.month)).toEqual([1, 2, 3, 4])
    expect(states.every(({ G, ctx }) => (ctx as { phase: string }).phase === G.town.phase)).toBe(true)
    const stored = JSON.parse(JSON.stringify({ opening, entries })) as { opening: Opening; entries: Entry[] }
    expect(JSON.stringify(engine.replay(stored.opening, stored.entries))).toBe(JSON.stringify(last))
  })

  test('waits with all the time of its step, and its clock begins anew', () => {
    const { town } = engine.create(opening).G
    expect(town).toMatchObject({ paused: true, deadline: null, left: room.town.limit, now: 0 })
    const [, resumed] = playedOn(opening, () => true).states
    expect(resumed?.G.town).toMatchObject({ paused: false, deadline: 1000 + must(room.town.limit, 'a limit') })
  })

  test('leaves the room that it was taken from as it is', () => {
    expect(Object.values(room.game.citizens).every(({ bot }) => !bot)).toBe(true)
    expect(room.secrets.seed).toBe(room.opening.seed)
  })
})

test('whoever comes along finds the own notebook and answers; for strangers both are empty', () => {
  const room = atMorningOf(2)
  room.arrange((g) => {
    for (const own of Object.values(g.own)) Object.assign(own, { theories: { loiter: { effect: 'lowers', confidence: 4 } }, factor: 3, help: 5 })
  })
  const { own, facilitator, citizens } = engine.create(branchOf(room, { coming: [1] })).G
  expect([own[1], own[2]]).toMatchObject([
    { theories: { loiter: { confidence: 4 } }, factor: 3, help: null },
    { theories: {}, factor: 1, help: null },
  ])
  expect(facilitator).toMatchObject({ removed: { 1: 'moved' }, undo: [] })
  expect(Object.keys(facilitator.bots)).toEqual(Object.keys(citizens))
})

describe.each(DISCLOSURES)('a branch at %s', (disclosure) => {
  const taken = branchOf(atMorningOf(3, { disclosure: disclosure === 'glass' ? 'doors' : 'glass' }), { disclosure })

  test('tells what a room of that level tells, and hangs its rules on the wall, since they were opened before', () => {
    const state = engine.create(taken)
    const native = atMorningOf(3, { disclosure })
    for (const audience of [1, 'projector'] as Audience[]) {
      const [is, was] = [state, native.state].map((one) => viewOf(engine.viewsFor(one, card), audience))
      expect(is?.room.glass).toBe(taken.sealed.regime.glass)
      expect(Object.values(is?.town.places ?? {}).map(({ gate }) => gate?.tier)).toEqual(
        Object.values(was?.town.places ?? {}).map(({ gate }) => gate?.tier),
      )
      expect(is?.reveal).toBeUndefined()
    }
    expect(state.G.town.regime?.gates).toEqual(native.town.regime?.gates)
    expect(Object.values(state.G.own).every(({ notice }) => notice === null)).toBe(true)
  })

  test('keeps everything else that is sealed off the screens: it can be anything', () => {
    for (const state of playedOn(taken, ({ town }) => town.phase === 'theories').states) {
      const hidden: RoomState = { ...state, G: { ...state.G, sealed: { sealed: {} } as never, facilitator: 'anything' as never } }
      for (const audience of [1, 'projector'] as Audience[])
        expect(viewOf(engine.viewsFor(hidden, card), audience)).toEqual(viewOf(engine.viewsFor(state, card), audience))
    }
  })
})

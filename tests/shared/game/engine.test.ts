import { describe, expect, test, vi } from 'vitest'
import type { RoomState } from '../../../shared/game/contract.ts'
import { makeEngine } from '../../../shared/game/engine.ts'
import { HANDLERS } from '../../../shared/rules/intents/index.ts'
import { must } from '../../../shared/kit/assert.ts'
import type { Actor } from '../../../shared/vocabulary/ids.ts'
import type { Deed, Intent } from '../../../shared/vocabulary/intent.ts'
import type { Entry } from '../../../shared/vocabulary/journal.ts'
import { classroom, type Room } from '../../support/classroom.ts'
import { engine, library } from '../../support/library.ts'
import { botRoom, botsAct, playThrough } from '../../support/play.ts'

// Whole games: they may take long on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const four = ['ana', 'ben', 'cleo', 'dan'] as const
const text = (value: unknown) => JSON.stringify(value)

describe('replay', () => {
  test.each(['house', 'driving-licence'])('rebuilds a whole game of %s byte for byte', (regime) => {
    const room = botRoom(8, { regime, length: 'standard' })
    playThrough(room, () => undefined)
    expect(text(engine.replay(room.opening, room.entries))).toBe(text(room.state))
  })

  test('rebuilds versions on the way', () => {
    const room = botRoom(4)
    const versions = new Map<number, string>()
    playThrough(room, ({ state, entries }) => versions.set(entries.length, text(state)))
    const some = [...versions].filter((_, i) => i % 7 === 0)
    for (const [version, state] of some) expect(text(engine.replay(room.opening, room.entries.slice(0, version)))).toBe(state)
  })

  test('throws on a journal that holds a refused intent', () => {
    const { room } = classroom({ citizens: four })
    const entries = [...room.entries, { seq: 9, actor: 1, at: 0, intent: { id: 'forged-01', type: 'next' } } as const]
    expect(() => engine.replay(room.opening, entries)).toThrow(/entry 9 is refused/)
  })

  test('another engine over the same library gives the same bytes', () => {
    const room = botRoom(3)
    playThrough(room, () => undefined)
    expect(text(makeEngine(library).replay(room.opening, room.entries))).toBe(text(room.state))
  })
})

describe('any order of one step’s intents', () => {
  const deeds: readonly [seat: number, deeds: readonly Deed[]][] = [
    [
      1,
      [
        { type: 'plan', slot: 1, activity: 'leash' },
        { type: 'plan', slot: 2, activity: 'shift' },
        { type: 'way', by: 'red' },
        { type: 'dilemma', option: 'a' },
      ],
    ],
    [
      2,
      [
        { type: 'plan', slot: 1, activity: 'leash' },
        { type: 'bills', pay: false },
        { type: 'dilemma', option: 'b' },
      ],
    ],
    [
      3,
      [
        { type: 'plan', slot: 2, activity: 'shift' },
        { type: 'plan', slot: 1, activity: 'leash' },
      ],
    ],
    [
      4,
      [
        { type: 'plan', slot: 1, activity: 'spill' },
        { type: 'plan', slot: 1, activity: 'care' },
        { type: 'plan', slot: 2, activity: 'odd' },
        { type: 'way', by: 'bus' },
      ],
    ],
  ]

  /** The state once all deeds are done and the month is settled; `inTurn`: each seat one deed, then each the next. */
  const settled = (start: Room, order: readonly number[], inTurn: boolean, timers: boolean) => {
    const queues = order.map((i) => must(deeds[i], 'deeds')).map(([seat, own]) => own.map((deed) => ({ actor: seat, deed })))
    const sent = inTurn ? [0, 1, 2, 3].flatMap((turn) => queues.flatMap((queue) => queue.slice(turn, turn + 1))) : queues.flat()
    const goesOn = timers
      ? order.map((i) => ({ actor: i + 1, deed: { type: 'ready', ready: true } as const }))
      : [{ actor: 'facilitator' as const, deed: { type: 'next' } as const }]
    const all: { actor: Actor; deed: Deed }[] = [...sent, ...goesOn, { actor: 'facilitator', deed: { type: 'next' } }]
    const entries = all.map(({ actor, deed }, i): Entry => ({
      seq: start.entries.length + i + 1,
      actor,
      at: 7,
      intent: { id: `order-${i}`, ...deed },
    }))
    const state = entries.reduce<RoomState>((before, entry) => {
      const applied = engine.apply(before, entry)
      if (!applied.ok) throw new Error(applied.refusal.say)
      return applied.state
    }, start.state)
    expect(['social', 'statement']).toContain(state.G.town.step)
    return text(state)
  }

  const orders = permutations([0, 1, 2, 3])

  describe.each(['ordinary', 'rule'] as const)('in the phase %s', (phase) => {
    test.each([false, true])('gives the same state (with timers: %s)', (timers) => {
      const start = classroom({ citizens: four, timers, once: true }).room.reaches(phase)
      const expected = settled(start, [0, 1, 2, 3], false, timers)
      for (const order of orders) for (const inTurn of [false, true]) expect(settled(start, order, inTurn, timers)).toBe(expected)
    })
  })

  test('also of who takes a chair first', () => {
    const sits = (order: readonly number[]) => {
      const { room } = classroom({ citizens: [], chairs: 4 })
      for (const i of order) room.seats(`c${i}`, i + 1)
      return text(room.starts().state)
    }
    for (const order of orders) expect(sits(order)).toBe(sits([0, 1, 2, 3]))
  })
})

describe('refusals', () => {
  const scene = (phase: 'arrival' | 'ordinary' | 'rule' | 'theories' | 'reveal' = 'ordinary') => {
    const { room } = classroom({ citizens: four, disclosure: 'tier' })
    return phase === 'arrival' ? room : room.reaches(phase)
  }
  const full = () => classroom({ citizens: [...four, 'e', 'f', 'g', 'h'] }).room
  const has = (room: Room, change: object) => room.arrange((g) => Object.assign(must(g.own[1], 'ana'), change))

  const table: readonly [code: string, room: () => Room, actor: Actor, deed: Deed][] = [
    ['malformed', scene, 1, { type: 'dance' } as unknown as Deed],
    ['not-your-role', scene, 1, { type: 'pause' }],
    ['room-full', full, 'system', { type: 'seat.take', seat: 1 }],
    ['room-locked', () => scene().does('facilitator', { type: 'lock', locked: true }), 'system', { type: 'seat.take', seat: 7 }],
    ['room-paused', () => scene().does('facilitator', { type: 'pause' }), 1, { type: 'bills', pay: false }],
    ['wrong-phase', () => scene('theories'), 1, { type: 'plan', slot: 1, activity: 'rest' }],
    ['too-late', () => scene().resolves(), 1, { type: 'plan', slot: 1, activity: 'rest' }],
    ['choice-gone', scene, 1, { type: 'plan', slot: 1, activity: 'nothing' }],
    ['cannot-afford', () => has(scene(), { coins: 0 }), 1, { type: 'plan', slot: 1, activity: 'luxury' }],
    [
      'gate-shut',
      () => has(scene('rule'), { dream: 'cook', doors: { shut: ['travel'], price: 0, rank: 3 } }),
      1,
      { type: 'plan', slot: 1, activity: 'flight' },
    ],
    ['already-done', () => has(scene(), { last: { sick: 1 } }), 1, { type: 'plan', slot: 1, activity: 'sick' }],
    ['sealed', scene, 'facilitator', { type: 'reveal', step: 0 }],
  ]

  test.each(table)('%s', (code, make, actor, deed) => {
    const room = make()
    const { state } = room
    const before = text(state)
    const applied = room.sends(actor, deed)
    expect(applied).toMatchObject({ ok: false, refusal: { code } })
    if (!applied.ok) expect(applied.refusal.say).toMatch(/^[A-Z].*\.$/)
    expect(room.state).toBe(state)
    expect(text(state)).toBe(before)
  })

  test.each(['toString', '__proto__', 'constructor', 'hasOwnProperty', 'valueOf', '', 'plan ', 'PLAN'])(
    'the name %j is no intent, no activity, no feature, no way',
    (name) => {
      const room = scene('rule')
      const { state } = room
      expect(room.tries(1, { type: name } as unknown as Deed)).toBe('malformed')
      expect(room.tries('facilitator', { type: name } as unknown as Deed)).toBe('malformed')
      expect(room.tries(1, { type: 'plan', slot: 1, activity: name })).toBe('choice-gone')
      expect(room.tries(1, { type: 'theory', feature: name, effect: 'lowers', confidence: 1 })).toBe('choice-gone')
      expect(room.tries(1, { type: 'way', by: name } as unknown as Deed)).toBe('choice-gone')
      expect(room.tries(1, { type: 'dilemma', option: name } as unknown as Deed)).toBe('choice-gone')
      expect(room.state).toBe(state)
    },
  )

  test.each([
    { type: 'plan', slot: 3, activity: 'rest' },
    { type: 'plan', slot: '1', activity: 'rest' },
    { type: 'plan', slot: 1, activity: ['rest'] },
    { type: 'plan', slot: 1 },
    { type: 'plan', slot: 1, activity: 'rest', extra: true },
    { type: 'plan', slot: 1, activity: 'rest', with: undefined },
    { type: 'plan', slot: 1, activity: 'date', with: 1 },
    { type: 'plan', slot: 1, activity: 'date', with: 99 },
    { type: 'bills', pay: 1 },
    { type: 'ready', ready: 'yes' },
  ])('a deed that is nearly right is wrong: %j', (deed) => {
    const room = scene()
    const { state } = room
    expect(room.sends(1, deed as unknown as Deed).ok).toBe(false)
    expect(room.state).toBe(state)
  })

  test('intents of the server are refused from a seat and from the desk', () => {
    const room = scene()
    const deeds: readonly Deed[] = [
      { type: 'seat.take', seat: 6 },
      { type: 'seat.away', seat: 1, away: true },
      { type: 'time-up', since: room.town.since },
    ]
    for (const deed of deeds) for (const actor of [1, 'facilitator'] as const) expect(room.tries(actor, deed)).toBe('not-your-role')
  })

  test('nobody acts from a chair that is empty, or that is none', () => {
    const room = scene()
    for (const seat of [0, 5, 41, -1, 1.5, Number.NaN, '1', 'citizen', '__proto__', null])
      expect(room.tries(seat as Actor, { type: 'bills', pay: false })).not.toBeNull()
  })
})

describe('the input', () => {
  test('is never mutated, frozen or not, ctx and plugins included', () => {
    const room = botRoom(4)
    const seen: RoomState[] = []
    playThrough(room, ({ state }) => seen.push(state))
    for (const state of seen) {
      const copy = structuredClone(state)
      const before = text(copy)
      const frozen = deepFreeze(structuredClone(state))
      for (const deed of [{ type: 'next' }, { type: 'pause' }, { type: 'resume' }, { type: 'ledger', show: true }] as const) {
        const command = { seq: 999, actor: 'facilitator' as const, at: 5, intent: { id: 'mutation', ...deed } satisfies Intent }
        const [one, other] = [engine.apply(copy, command), engine.apply(frozen, command)]
        expect(text(other)).toBe(text(one))
        expect(text(copy)).toBe(before)
      }
    }
  })

  test('keeps its unchanged parts: who did nothing has the same slice', () => {
    const { room } = classroom({ citizens: four })
    const before = room.reaches('ordinary').state
    room.does(1, { type: 'bills', pay: false })
    expect(room.state.G.own[2]).toBe(before.G.own[2])
    expect(room.state.G.sealed).toBe(before.G.sealed)
    expect(room.state.G.own[1]).not.toBe(before.G.own[1])
  })
})

describe('a rule that throws', () => {
  /** A town whose shop was forgotten. */
  const { shop: _shop, ...places } = library.book.places
  const { rest: _rest, ...activities } = library.book.activities
  const broken = makeEngine({ ...library, book: { ...library.book, places, activities } })

  test('refuses, changes nothing, and play goes on', () => {
    const { room } = classroom({ citizens: four })
    const { state } = room.reaches('ordinary')
    const before = text(state)
    const command = { seq: room.entries.length + 1, actor: 'facilitator' as const, at: 0, intent: { id: 'breaking', type: 'next' } satisfies Intent }
    const applied = broken.apply(state, command)
    expect(applied).toMatchObject({ ok: false, refusal: { code: 'choice-gone', params: { fault: 'missing: activity rest' } } })
    expect(text(state)).toBe(before)
    expect(engine.apply(state, command).ok).toBe(true)
  })

  test('an event that breaks the month refuses the step into it', () => {
    const events = {
      ...library.events,
      E08: {
        ...must(library.events['E08'], 'E08'),
        get effect(): never {
          throw new Error('E08 is broken')
        },
      },
    }
    const { room } = classroom({ citizens: four, length: 'standard' })
    const { state } = room.reaches('ordinary').settles()
    const applied = makeEngine({ ...library, events }).apply(state, { seq: 9, actor: 'facilitator', at: 0, intent: { id: 'breaking', type: 'next' } })
    expect(applied).toMatchObject({ ok: false, refusal: { params: { fault: 'E08 is broken' } } })
  })
})

test('every intent has a handler that says who may send it', () => {
  for (const [type, { by }] of Object.entries(HANDLERS))
    expect([type, ['citizen', 'facilitator', 'clock', 'system'].includes(by)]).toEqual([type, true])
})

test('bots act by ordinary intents', () => {
  const room = botRoom(4).reaches('ordinary')
  const before = room.entries.length
  botsAct(room)
  expect(room.entries.slice(before).every(({ actor }) => typeof actor === 'number')).toBe(true)
})

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]))
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) deepFreeze(part)
  return value
}

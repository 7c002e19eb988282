import { describe, expect, test, vi } from 'vitest'
import { viewOf, type RoomState } from '../../shared/game/contract.ts'
import { NOBODY_KNOWN } from '../../shared/vocabulary/view.ts'
import { isAtDoor, livingIn } from '../../shared/rules/citizens.ts'
import { livedAs } from '../../shared/rules/lived.ts'
import { FAMILIES } from '../../shared/scoring/families/index.ts'
import type { Actor, Audience } from '../../shared/vocabulary/ids.ts'
import type { Choice, Deed } from '../../shared/vocabulary/intent.ts'
import type { Room } from '../support/classroom.ts'
import { engine, library } from '../support/library.ts'
import { pickOf } from '../support/play.ts'
import { randomWalk } from '../support/walk.ts'

// Whole games: they may take long on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

/** The house most often, and one regime of each kind of rule that does something of its own. */
const REGIMES =
  'house house house driving-licence house house county-ledger civility-code dog-licence ride-stars transit-list value-score credit-file relative-reach'.split(
    ' ',
  )
/** Walks that begin late: at the theories, and in the months under a reform. */
const LATE = ['house', 'credit-file', 'county-ledger', 'civility-code', 'house', 'transit-list']
const REFORMED = ['expiry', 'human-appeal', 'banned-uses']
const walks = [
  ...REGIMES.map((regime, i) => ({ seed: `walk-${i}`, regime, i, begins: () => {} })),
  ...LATE.map((regime, i) => ({
    seed: `late-${i}`,
    regime,
    i,
    begins: (room: Room) => void (i % 2 === 0 ? room.reaches('theories') : room.livesUnder(...REFORMED)),
  })),
]
const card = { roomId: 'r1', code: 'BCDFGH', openedAt: 0, ...NOBODY_KNOWN }
const send = (state: RoomState, actor: Actor, deed: Deed, at = state.G.town.now) =>
  // What was before doesn't matter here: any state will do to go back to.
  engine.apply(state, { seq: state.G.town.version + 1, actor, at, intent: { id: 'property1', ...deed } }, () => ({ state, since: [] }))

describe.each(walks)('a room where anybody does anything: $seed, $regime', ({ seed, regime, i, begins }) => {
  const timers = i % 2 === 0
  const visited: { state: RoomState; deed: number }[] = []
  let room: Room

  test('walks', () => {
    room = randomWalk(
      seed,
      180,
      { timers, regime, disclosure: (['glass', 'reasons', 'score', 'tier', 'doors'] as const)[i % 5] ?? 'tier' },
      ({ state }, deed) => visited.push({ state, deed }),
      { begins },
    )
    expect(new Set(visited.map(({ state: { G } }) => `${G.town.phase} ${G.town.month}`)).size).toBeGreaterThan(1)
    if (visited[0]?.state.G.town.phase !== 'theories') expect(room.entries.filter(({ intent }) => intent.type === 'plan').length).toBeGreaterThan(4)
  })

  test('its ledgers sum up to its standings, in every state', () => {
    for (const { state } of visited) {
      const { ledger, standings, files, sealed } = state.G.sealed
      for (const { month, citizen, value } of standings) {
        const sum = ledger
          .filter((line) => line.citizen === citizen && line.month <= month)
          .reduce((total, { delta }) => total + delta, sealed.regime.scale.start)
        expect(sum).toBe(value)
      }
      for (const [seat, file] of Object.entries(files)) {
        const own = ledger.filter(({ citizen }) => citizen === Number(seat))
        expect(FAMILIES[sealed.regime.family].value(sealed.regime, file)).toBe(own.at(-1)?.balance ?? sealed.regime.scale.start)
      }
      expect(ledger.map(({ seq }) => seq)).toEqual(ledger.map((_, i) => i + 1))
    }
  })

  test('its replay is its life', () => {
    expect(JSON.stringify(engine.replay(room.opening, room.entries))).toBe(JSON.stringify(room.state))
  })

  test('a remembered view is the view that a fresh look gives', () => {
    for (const { state } of visited) {
      const [remembered, fresh] = [state, structuredClone(state)].map((one) => engine.viewsFor(one, card))
      for (const audience of [...Object.keys(state.G.citizens).map(Number), 'facilitator', 'projector'] as Audience[]) {
        expect(remembered && viewOf(remembered, audience)).toEqual(fresh && viewOf(fresh, audience))
      }
    }
  })

  test('purses and joy keep within their limits', () => {
    for (const { state } of visited) {
      for (const seat of livingIn(state.G)) {
        const { coins = -1, joy = -1, dreamSteps = -1, debts = [] } = state.G.own[seat] ?? {}
        expect(coins).toBeGreaterThanOrEqual(0)
        expect(dreamSteps >= 0 && dreamSteps <= 4).toBe(true)
        expect(debts.every((debt) => debt.coins > 0)).toBe(true)
        if (state.G.town.step === 'statement') expect(joy >= 0 && joy <= 20).toBe(true)
      }
    }
  })

  test('everybody who plans can stay at home, in each slot that is theirs', () => {
    for (const { state } of visited) {
      if (state.G.town.step !== 'plan' || state.G.town.paused) continue
      const views = engine.viewsFor(state, card)
      for (const seat of livingIn(state.G).filter((one) => !isAtDoor(state.G, one))) {
        for (const slot of state.G.own[seat]?.doors.slot === 'lost' ? [1] : [1, 2]) {
          const plans = views
            .own(seat)
            .choices.filter(({ type, ...fields }) => type === 'plan' && (fields['slot'] as readonly number[]).includes(slot))
          const open = plans.flatMap((choice) => choice['activity'] as readonly string[])
          expect(open.some((id) => library.book.activities[id]?.place === 'home')).toBe(true)
        }
      }
    }
  })

  test('every pick of a served choice is legal, and whatever lies beside it is not', () => {
    for (const { state, deed } of visited) {
      const before = JSON.stringify(state)
      const seats = Object.keys(state.G.citizens).map(Number)
      const audiences: Audience[] = ['facilitator', ...seats.filter((seat) => (seat + deed) % 3 === 0)]
      for (const audience of audiences) {
        const { choices } = viewOf(engine.viewsFor(state, card), audience)
        for (const [i, choice] of choices.entries()) {
          const legal = pickOf(choice, seed, deed, audience, i)
          expect([legal, send(state, audience as Actor, legal).ok]).toEqual([legal, true])
          if ((deed + i) % 16 === 0)
            for (const illegal of besides(choice, legal).filter((beside) => !isServed(beside, choices)))
              expect([illegal, send(state, audience as Actor, illegal).ok]).toEqual([illegal, false])
        }
      }
      expect(JSON.stringify(state)).toBe(before)
    }
  })

  test(`${timers ? 'the clock' : 'next'} alone reaches the next month from everywhere`, () => {
    for (const { state: start } of visited.filter((_, i) => i % 3 === 0)) {
      let state = start
      const goes = (actor: Actor, deed: Deed, at?: number) => {
        const applied = send(state, actor, deed, at)
        if (!applied.ok) throw new Error(applied.refusal.say)
        state = applied.state
      }
      if (start.G.town.paused) goes('facilitator', { type: 'resume' })
      if (start.G.town.held) goes('facilitator', { type: 'hold', on: false })
      if (start.G.town.untimed && livedAs(start.G.town) !== null) goes('facilitator', { type: 'timers', on: true })
      const { month } = start.G.town
      const isThere = () => state.G.town.month > month || !['ordinary', 'rule'].includes(livedAs(state.G.town) ?? '')
      // Who may take longer has a limit of their own after that of the others.
      for (let i = 0; i < 10 && !isThere(); i += 1) {
        if (timers) goes('clock', { type: 'time-up', since: state.G.town.since }, state.G.town.deadline ?? undefined)
        else goes('facilitator', { type: 'next' })
      }
      expect(isThere()).toBe(true)
    }
  })
})

/** Neighbours of a legal deed that no choice can hold: a wrong value in one field, a field too many, a field too few. */
/** Whether another choice has just these fields: an event by lot is one by name without the name. */
function isServed(beside: Deed, choices: readonly Choice[]): boolean {
  const keys = (one: object) => Object.keys(one).toSorted().join()
  return choices.some((choice) => choice.type === beside.type && keys(choice) === keys(beside) && Object.keys(choice).length === 1)
}

function besides(choice: Choice, legal: Deed): Deed[] {
  const fields = Object.keys(choice).filter((field) => field !== 'type')
  const wrong: unknown[] = ['nonsense', -1, null, '__proto__', [], {}]
  return [
    { ...legal, extra: 1 },
    ...fields.flatMap((field) => [
      ...wrong.map((value) => ({ ...legal, [field]: value })),
      ...(field === 'with' ? [] : [Object.fromEntries(Object.entries(legal).filter(([key]) => key !== field))]),
    ]),
  ] as Deed[]
}

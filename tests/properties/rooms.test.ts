import { expect, test, vi } from 'vitest'
import type { RoomState } from '../../shared/game/contract.ts'
import { History } from '../../shared/game/history.ts'
import { must } from '../../shared/kit/assert.ts'
import { livedAs } from '../../shared/rules/lived.ts'
import { isTimed } from '../../shared/rules/timing.ts'
import type { Entry, Opening } from '../../shared/vocabulary/journal.ts'
import type { Game } from '../../shared/vocabulary/state.ts'
import { engine } from '../support/library.ts'
import { Unruly } from '../support/unruly.ts'
import { randomWalk } from '../support/walk.ts'

// A thousand rooms: they may take long on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

/** Whole rooms, with their people, devices, rows and clocks; whole rooms that everybody leaves; and rooms of rules alone. */
const [WHOLE, LEFT, RULES_ALONE] = [250, 40, 710]

/** All of a state but what an undo is to change. */
function kept({ G, ctx, plugins }: RoomState) {
  const { version: _version, now: _now, since: _since, began: _began, deadline, deeds: _deeds, ...town } = G.town
  const own = Object.entries(G.own).map(([seat, { drafts: _drafts, ...slice }]) => [seat, slice])
  return JSON.stringify({ ...G, town: { ...town, hasDeadline: deadline !== null }, own, ctx, plugins })
}

/** Lives a journal again from entry 0: every undo gives back the very state, and the time that was left. Gives the last state. */
function relived(opening: Opening, entries: readonly Entry[]): RoomState {
  const history = new History()
  const states = [engine.create(opening)]
  for (const entry of entries) {
    const before = must(states.at(-1), 'a state')
    const applied = engine.apply(before, entry, history.past)
    if (!applied.ok) throw new Error(`entry ${entry.seq} is refused: ${applied.refusal.say}`)
    history.live(before, entry, applied.state)
    history.forget(applied.state)
    states.push(applied.state)
    if (entry.intent.type === 'undo') isSetBack(entry.intent.to, states)
  }
  return must(states.at(-1), 'a state')
}

function isSetBack(to: number, states: readonly RoomState[]): void {
  const [was, before, is] = [must(states[to], 'the state gone back to'), must(states.at(-2), 'a state'), must(states.at(-1), 'a state')]
  expect(kept(is)).toBe(kept(was))
  expect(is.G.town.version).toBe(states.length - 1)
  const undone = must(
    before.G.facilitator.undo.find((point) => point.to === to),
    'what was undone',
  )
  if (was.G.town.deadline !== null) expect((is.G.town.deadline ?? 0) - is.G.town.now).toBe(was.G.town.deadline - undone.at)
}

/** Whether a room goes on only when its facilitator says so: then nobody in it is waited for in vain. */
function standsForFacilitator({ town }: Game): boolean {
  const runsByItself = livedAs(town) !== null || (town.phase === 'theories' && town.theories !== 'closed')
  return town.paused || town.held || !isTimed(town) || !runsByItself
}

test(`${WHOLE} rooms: nobody shares or loses a chair, and every undo gives the very state back`, async () => {
  const met = { undo: 0, again: 0 }
  for (let i = 0; i < WHOLE; i += 1) {
    const unruly = new Unruly(`unruly-${i}`, { timers: i % 3 !== 0 })
    const { room, memory } = unruly
    await unruly.begins(1 + (i % 4))
    for (let turn = 0; turn < 22; turn += 1) {
      const [before, entries] = [unruly.seated, memory.stored.entries.length]
      await unruly.happens()
      // A chair that is held has one holder, and a holder has one chair.
      expect(unruly.seated.map(({ seat }) => seat).toSorted()).toEqual(unruly.held.toSorted())
      const { town } = room.durable.state.G
      expect(standsForFacilitator(room.durable.state.G) || town.deadline !== null).toBe(true)
      const news = memory.stored.entries.slice(entries)
      const undo = news.find(({ intent }) => intent.type === 'undo')
      const isRestoreUndone =
        undo &&
        memory.stored.entries.some(({ seq, intent }) => intent.type === 'seat.restore' && undo.intent.type === 'undo' && seq === undo.intent.to + 1)
      if (undo && !isRestoreUndone) for (const guest of before) expect(unruly.seated).toContain(guest)
    }
    await unruly.clock.pass(10)
    met.undo += memory.stored.entries.filter(({ intent }) => intent.type === 'undo').length
    met.again += memory.stored.entries.filter(
      ({ intent }, n) => intent.type === 'seat.take' && memory.stored.entries[n - 1]?.intent.type === 'undo',
    ).length
    expect(JSON.stringify(relived(room.row.opening, memory.stored.entries))).toBe(JSON.stringify(room.durable.state))
    await room.close('ended')
  }
  // Undos came often, and people had come since.
  expect(met.undo).toBeGreaterThan(250)
  expect(met.again).toBeGreaterThan(100)
})

test(`${LEFT} rooms that everybody has left go on by themselves until the facilitator is needed`, async () => {
  for (let i = 0; i < LEFT; i += 1) {
    const unruly = new Unruly(`left-${i}`, { timers: true })
    await unruly.begins(1 + (i % 4))
    for (let turn = 0; turn < 16; turn += 1) await unruly.happens()
    unruly.allGo()
    for (let minute = 0; minute < 60 && !standsForFacilitator(unruly.room.durable.state.G); minute += 1) await unruly.clock.pass(60_000)
    expect(standsForFacilitator(unruly.room.durable.state.G)).toBe(true)
    await unruly.room.close('ended')
  }
})

test(`${RULES_ALONE} rooms of rules alone: every undo gives the very state back, and a replay is the life`, () => {
  let undone = 0
  for (let i = 0; i < RULES_ALONE; i += 1) {
    const { opening, entries, state } = randomWalk(`alone-${i}`, 20, { timers: i % 2 === 0 }, () => {}, { undoes: 1 })
    expect(JSON.stringify(relived(opening, entries))).toBe(JSON.stringify(state))
    undone += entries.filter(({ intent }) => intent.type === 'undo').length
  }
  expect(undone).toBeGreaterThan(100)
})

import { CreateGameReducer, ProcessGameConfig } from '#bgio/internal'
import type { State } from 'boardgame.io'
import { expect, test, vi } from 'vitest'
import type { RoomState } from '../../../shared/game/contract.ts'
import { definitionOf } from '../../../shared/game/definition.ts'
import { isHuman } from '../../../shared/game/history.ts'
import { afterOwnDeed } from '../../../shared/game/own-deeds.ts'
import { must } from '../../../shared/kit/assert.ts'
import type { Entry } from '../../../shared/vocabulary/journal.ts'
import type { Game } from '../../../shared/vocabulary/state.ts'
import type { Room } from '../../support/classroom.ts'
import { engine, lore } from '../../support/library.ts'
import { randomWalk } from '../../support/walk.ts'

vi.setConfig({ testTimeout: 60_000 })

const game = ProcessGameConfig(definitionOf(lore))
const reduce = CreateGameReducer({ game })

/** What the kernel makes of an entry, by its own flow. */
function byTheKernel(state: RoomState, G: Game, { seq, actor, at, intent }: Entry): RoomState {
  const payload = { type: intent.type, args: [{ seq, actor, at, intent, was: G }], playerID: String(actor), credentials: '' }
  const next = reduce({ ...(state as State<Game>), G, _undo: [], _redo: [] }, { type: 'MAKE_MOVE', payload })
  return { G: next.G, ctx: next.ctx, plugins: next.plugins, _stateID: next._stateID }
}

const BEGINS: Record<string, (room: Room) => void> = {
  arrival: () => {},
  theories: (room) => void room.reaches('theories'),
  reform: (room) => void room.livesUnder('expiry'),
}

test.each(Object.keys(BEGINS))('a deed on the own slice leads to the state that the kernel makes, byte for byte: from %s', (begin) => {
  const room = randomWalk(`own-${begin}`, 300, {}, () => {}, { begins: must(BEGINS[begin], 'a beginning'), undoes: 0 })
  const compared = new Set<string>()
  room.entries.reduce((state, entry) => {
    const { town } = state.G
    const deeds = town.deeds + (isHuman(state.G, entry.actor) ? 1 : 0)
    const G = { ...state.G, town: { ...town, version: entry.seq, now: entry.at, deeds } }
    const applied = engine.apply(state, entry)
    if (!applied.ok) throw new Error(applied.refusal.say)
    if (afterOwnDeed(G, entry, lore)) {
      compared.add(entry.intent.type)
      expect(JSON.stringify(applied.state)).toBe(JSON.stringify(byTheKernel(state, G, entry)))
    }
    return applied.state
  }, engine.create(room.opening))
  expect(compared.size).toBeGreaterThan(1)
})

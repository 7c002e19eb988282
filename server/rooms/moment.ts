import type { Engine, RoomState } from '../../shared/game/contract.ts'
import { History } from '../../shared/game/history.ts'
import { must } from '../../shared/kit/assert.ts'
import { UNDO_MS } from '../../shared/rules/undoing.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import { RULES_VERSION, type Entry, type Opening } from '../../shared/vocabulary/journal.ts'
import type { SeatRow, StoredRoom } from '../storage/storage.ts'

export type Seats = ReadonlyMap<Seat, SeatRow>

/** A room at one version: what the rules know, and who holds which chair. Immutable. `at`: ms since entry 0 of the last entry. */
export type Moment = { readonly seq: number; readonly at: number; readonly state: RoomState; readonly seats: Seats }

/** The moment after an entry was applied. */
export function momentAfter(before: Moment, entry: Entry, state: RoomState, rows: readonly SeatRow[]): Moment {
  return { seq: entry.seq, at: entry.at, state, seats: withRows(before.seats, rows) }
}

export function withRows(seats: Seats, rows: readonly SeatRow[]): Seats {
  return rows.length === 0 ? seats : new Map([...seats, ...rows.map((row) => [row.seat, row] as const)])
}

export function firstMoment(engine: Engine, opening: Opening): Moment {
  return { seq: 0, at: 0, state: engine.create(opening), seats: new Map() }
}

/**
 * Brings a stored room back: its snapshot and the entries after it, or all entries. Throws for a room of other rules: its
 * state would lack what these rules look for. `history` learns what an undo needs.
 * `now`: ms since entry 0.
 */
export function restoredMoment(engine: Engine, stored: StoredRoom, history = new History(), now = 0): Moment {
  const { snapshot, entries, room } = stored
  const { rulesVersion } = room.opening
  if (rulesVersion !== RULES_VERSION) throw new Error(`rules of version ${rulesVersion}, not ${RULES_VERSION}`)
  const from = snapshot && isEnough(stored, now) ? snapshot : { seq: 0, state: engine.create(room.opening) }
  const moment: Moment = {
    seq: from.seq,
    at: entries.findLast((entry) => entry.seq <= from.seq)?.at ?? 0,
    state: from.state,
    seats: new Map(stored.seats.map((row) => [row.seat, row])),
  }
  return entries.filter((entry) => entry.seq > from.seq).reduce((before, entry) => replayed(engine, before, entry, history), moment)
}

/** One stored entry more; throws when it is refused, since a journal holds accepted intents only. */
export function replayed(engine: Engine, before: Moment, entry: Entry, history: History): Moment {
  const applied = engine.apply(before.state, entry, history.past)
  const state = must(applied.ok ? applied.state : null, `a state after entry ${entry.seq}`)
  history.live(before.state, entry, state)
  history.forget(state)
  return momentAfter(before, entry, state, [])
}

/** Whether a room can go on from its snapshot: no undo, made or still to be made, reaches back before it. */
function isEnough({ snapshot, entries }: StoredRoom, now: number): boolean {
  if (!snapshot) return false
  const { seq, state } = snapshot
  const reachesBack = entries.some((entry) => entry.seq > seq && entry.intent.type === 'undo' && entry.intent.to < seq)
  if (reachesBack) return false
  return state.G.facilitator.undo.every(({ at }) => at <= now - UNDO_MS)
}

import type { Engine, RoomState } from '../../shared/game/contract.ts'
import { must } from '../../shared/kit/assert.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Entry, Opening } from '../../shared/vocabulary/journal.ts'
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

/** Brings a stored room back: its snapshot and the entries after it, or all entries. */
export function restoredMoment(engine: Engine, stored: StoredRoom): Moment {
  const { snapshot, entries, room } = stored
  const from = snapshot?.seq ?? 0
  const moment: Moment = {
    seq: from,
    at: entries.findLast((entry) => entry.seq <= from)?.at ?? 0,
    state: snapshot?.state ?? engine.create(room.opening),
    seats: new Map(stored.seats.map((row) => [row.seat, row])),
  }
  return entries.filter((entry) => entry.seq > from).reduce((before, entry) => replayed(engine, before, entry), moment)
}

/** One stored entry more; throws when it is refused, since a journal holds accepted intents only. */
export function replayed(engine: Engine, before: Moment, entry: Entry): Moment {
  const applied = engine.apply(before.state, entry)
  return momentAfter(before, entry, must(applied.ok ? applied.state : null, `a state after entry ${entry.seq}`), [])
}

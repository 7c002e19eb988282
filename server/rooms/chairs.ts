import type { RoomState } from '../../shared/game/contract.ts'
import { must } from '../../shared/kit/assert.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Intent } from '../../shared/vocabulary/intent.ts'
import type { SeatRow } from '../storage/storage.ts'
import { type Moment, type Seats, withRows } from './moment.ts'
import { nameFor } from './names.ts'

/** Whoever holds a chair: what is kept of their secrets. */
export type Holder = Pick<SeatRow, 'tokenHash' | 'returnCode' | 'joinId'>
const NOBODY: Holder = { tokenHash: null, returnCode: null, joinId: null }

/** The chair for the next human: the lowest free one, else the lowest that a bot keeps warm; null when there is none. */
export function chairFor({ state: { G } }: Moment): Seat | null {
  const chairs = Array.from({ length: G.town.chairs }, (_, i) => i + 1)
  return chairs.find((seat) => G.citizens[seat] === undefined) ?? chairs.find((seat) => G.citizens[seat]?.bot) ?? null
}

/** Whether a human sits on a chair now. */
export function isHeld({ state: { G } }: Moment, seat: Seat): boolean {
  return G.citizens[seat]?.bot === false
}

/** The seat rows that an accepted intent changes: written with it, or not at all. */
export function rowsAfter(intent: Intent, before: Moment, state: RoomState, holder: Holder = NOBODY): SeatRow[] {
  switch (intent.type) {
    case 'seat.take': {
      const row = before.seats.get(intent.seat) ?? newRow(before.seats, state, intent.seat)
      return [{ ...row, ...holder, epoch: row.epoch + 1 }]
    }
    case 'seat.remove': {
      const row = must(before.seats.get(intent.seat), `row of seat ${intent.seat}`)
      // The token's hash stays, so that its device is told that it was removed.
      return [{ ...row, returnCode: null, joinId: null, epoch: row.epoch + 1 }]
    }
    case 'seat.rename': {
      const row = must(before.seats.get(intent.seat), `row of seat ${intent.seat}`)
      return [{ ...row, name: nameFor(state.G.sealed.seed, row.seat, row.epoch + 1, namesOf(before.seats)), epoch: row.epoch + 1 }]
    }
    case 'bots':
      return nameless(before.seats, state)
    default:
      return []
  }
}

function nameless(seats: Seats, state: RoomState): SeatRow[] {
  const rows: SeatRow[] = []
  for (const seat of Object.keys(state.G.citizens).map(Number)) {
    if (!seats.has(seat)) rows.push(newRow(withRows(seats, rows), state, seat))
  }
  return rows
}

function newRow(seats: Seats, state: RoomState, seat: Seat): SeatRow {
  return { seat, name: nameFor(state.G.sealed.seed, seat, 0, namesOf(seats)), ...NOBODY, epoch: 0 }
}

function namesOf(seats: Seats): Set<string> {
  return new Set([...seats.values()].map((row) => row.name))
}

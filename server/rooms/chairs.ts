import type { RoomState } from '../../shared/game/contract.ts'
import { must } from '../../shared/kit/assert.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Entry } from '../../shared/vocabulary/journal.ts'
import { isAtDoor } from '../../shared/rules/citizens.ts'
import { isOver } from '../../shared/rules/seats.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import type { SeatRow } from '../storage/storage.ts'
import { type Moment, type Seats, withRows } from './moment.ts'
import { isGenerated, nameFor } from './names.ts'

/** Whoever holds a chair: what is kept of their secrets, and the name that they would like. */
export type Holder = Pick<SeatRow, 'tokenHash' | 'returnCode' | 'joinId' | 'wanted'>
const NOBODY: Holder = { tokenHash: null, returnCode: null, joinId: null, wanted: null }

/**
 * The chair for the next human: the one that they left for another room; else one that nobody ever had, then one that a
 * bot keeps warm (in a branch the other way round), then one whose human went on in another room; those of humans who were removed come last, since they
 * may be let in again. null when there is none.
 */
export function chairFor(moment: Moment, who: Holder = NOBODY): Seat | null {
  const chairs = Array.from({ length: moment.state.G.town.chairs }, (_, i) => i + 1).filter((seat) => !isHeld(moment, seat))
  const claims = chairs.map((seat) => (isLeftBy(who, moment, seat) ? -1 : claimOn(moment, seat)))
  return chairs[claims.indexOf(Math.min(...claims))] ?? null
}

/** Whether somebody left this chair for another room, on whatever device they are now: they kept their token, or their joinId, or else their number. */
export function isLeftBy(who: Holder, { state, seats }: Moment, seat: Seat): boolean {
  const row = seats.get(seat)
  if (!row || row.tokenHash === null || state.G.facilitator.removed[seat] !== 'moved') return false
  if (row.tokenHash === who.tokenHash) return true
  return row.joinId === who.joinId && (row.joinId !== null || row.returnCode === who.returnCode)
}

/** Whether a room can seat somebody new. */
export function takesMore(moment: Moment): boolean {
  const { G } = moment.state
  return !G.town.locked && !isOver(G) && chairFor(moment) !== null
}

/** How much somebody else still has to do with a chair that is free. */
function claimOn({ state: { G }, seats }: Moment, seat: Seat): number {
  const was = G.facilitator.removed[seat]
  if (was === 'moved') return 2
  if (was === 'removed' || was === 'banned') return 3
  if ((seats.get(seat) ?? NOBODY).tokenHash !== null) return 3
  // Who comes to a branch takes over a life that was begun, as long as there is one.
  return (G.citizens[seat] === undefined) === (G.town.branch === null) ? 0 : 1
}

/** Whether a human has a chair now: sits on it, or waits at the door for it. */
export function isHeld({ state: { G } }: Moment, seat: Seat): boolean {
  return G.citizens[seat]?.bot === false || isAtDoor(G, seat)
}

/** What a chair is called: the name that the journal points at; before somebody lives in it, and where that name is gone, the last one. */
export function nameOf({ seat, names }: SeatRow, { G }: RoomState): string {
  return names[G.citizens[seat]?.called ?? -1] ?? must(names.at(-1), `a name of chair ${seat}`)
}

/** Whether a typed name waits stands in the rows, so the rules can't say no where none does. */
export function whyNotNamed({ intent }: Entry, { seats }: Moment): Refusal | null {
  const isMissing = intent.type === 'seat.name' && !seats.get(intent.seat)?.wanted
  return isMissing ? refusal('choice-gone', 'No name waits there.', 'seat') : null
}

/** The seat rows that an entry changes: written with it, or not at all. Who is removed keeps the row, and comes back by it. */
export function rowsAfter({ actor, intent }: Entry, before: Moment, state: RoomState, holder: Holder = NOBODY): SeatRow[] {
  const { seats } = before
  switch (intent.type) {
    case 'seat.take': {
      const row = seats.get(intent.seat) ?? newRow(seats, state, intent.seat)
      // The life of a bot goes on under its name. Who sits down again begins with their last name, anybody else with the chair's first.
      const isBack = (row.tokenHash !== null && row.tokenHash === holder.tokenHash) || isLeftBy(holder, before, intent.seat)
      const names = before.state.G.citizens[intent.seat] ? row.names : isBack ? row.names.slice(-1) : row.names.slice(0, 1)
      return [{ ...row, ...secretsOf(holder), names, epoch: row.epoch + 1 }]
    }
    case 'seat.rename':
      return [generated(rowOf(seats, intent.seat), before, state)]
    case 'name':
      return [generated(rowOf(seats, Number(actor)), before, state)]
    case 'seat.name': {
      const row = rowOf(seats, intent.seat)
      return [{ ...(intent.approve && row.wanted ? renamed(row, state, row.wanted.name) : row), wanted: null }]
    }
    case 'seat.forget':
      return [forgotten(rowOf(seats, intent.seat), before, state)]
    case 'bots':
      return nameless(seats, state)
    default:
      return []
  }
}

function secretsOf({ tokenHash, returnCode, joinId, wanted }: Holder): Holder {
  return { tokenHash, returnCode, joinId, wanted }
}

function generated(row: SeatRow, { seats }: Moment, state: RoomState): SeatRow {
  return renamed(row, state, nameFor(state.G.sealed.seed, row.seat, row.epoch + 1, namesOf(seats)))
}

/** The row of a chair without the human who had it: the life that goes on there needs a name, but none that was typed. */
function forgotten(row: SeatRow, { seats }: Moment, { G }: RoomState): SeatRow {
  const taken = namesOf(seats)
  const names = row.names.map((name, i) => (isGenerated(name) ? name : nameFor(G.sealed.seed, row.seat, row.epoch + 1 + i, taken)))
  return { ...row, ...NOBODY, names, epoch: row.epoch + 1 }
}

/** The row of a chair whose citizen is called something else from now on. Names that an undo left behind are dropped. */
function renamed(row: SeatRow, { G }: RoomState, name: string): SeatRow {
  const { called } = must(G.citizens[row.seat], `citizen ${row.seat}`)
  return { ...row, names: [...row.names.slice(0, called), name], epoch: row.epoch + 1 }
}

function rowOf(seats: Seats, seat: Seat): SeatRow {
  return must(seats.get(seat), `row of seat ${seat}`)
}

function nameless(seats: Seats, state: RoomState): SeatRow[] {
  const rows: SeatRow[] = []
  for (const seat of Object.keys(state.G.citizens).map(Number)) {
    if (!seats.has(seat)) rows.push(newRow(withRows(seats, rows), state, seat))
  }
  return rows
}

function newRow(seats: Seats, state: RoomState, seat: Seat): SeatRow {
  return { seat, names: [nameFor(state.G.sealed.seed, seat, 0, namesOf(seats))], ...NOBODY, epoch: 0 }
}

function namesOf(seats: Seats): Set<string> {
  return new Set([...seats.values()].flatMap((row) => row.names))
}

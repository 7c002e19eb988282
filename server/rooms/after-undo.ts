import type { Actor, Seat } from '../../shared/vocabulary/ids.ts'
import type { Deed } from '../../shared/vocabulary/intent.ts'
import type { Citizen } from '../../shared/vocabulary/state.ts'
import { isHeld, type Holder } from './chairs.ts'
import type { Moment } from './moment.ts'

/** What the server writes of itself. `holder`: who takes the chair. */
export type OwnDeed = { actor: Actor; deed: Deed; holder?: Holder }

/**
 * What has to be written at once after a room was set back, so that its people are where they are: whoever has a chair
 * keeps it, whoever went on in another room is gone again, and stop cards stand as their people put them. Only the human
 * whose chair was given back by the very thing that is undone loses it. `to`: the version gone back to.
 */
export function afterUndo(before: Moment, after: Moment, to: number): OwnDeed[] {
  const point = before.state.G.facilitator.undo.find((one) => one.to === to)
  const unseated = (seat: Seat) => point?.type === 'seat.restore' && point.seat === seat
  const lost = [...before.seats.keys()].filter((seat) => isHeld(before, seat) && !isHeld(after, seat) && !unseated(seat))
  const takes = lost.flatMap((seat) => takeAgain(before, seat))
  return [
    ...(after.state.G.town.locked ? unlocked(takes) : takes),
    ...Object.keys(after.state.G.citizens).flatMap((seat) => mended(before, after, Number(seat))),
  ]
}

function takeAgain({ state, seats }: Moment, seat: Seat): OwnDeed[] {
  const row = seats.get(seat)
  const people = state.G.citizens[seat]?.people ?? 1
  return row ? [{ actor: 'system', deed: { type: 'seat.take', seat, ...(people > 1 && { people }) }, holder: row }] : []
}

/** A lock that stood then keeps nobody out who is in by now. */
function unlocked(takes: readonly OwnDeed[]): OwnDeed[] {
  const lock = (locked: boolean): OwnDeed => ({ actor: 'facilitator', deed: { type: 'lock', locked } })
  return takes.length === 0 ? [] : [lock(false), ...takes, lock(true)]
}

/** What is to be put right about one who lives in town both before and after. */
function mended(before: Moment, after: Moment, seat: Seat): OwnDeed[] {
  const [was, is] = [before.state.G, after.state.G].map((g) => ({ citizen: g.citizens[seat], own: g.own[seat] }))
  if (!isHuman(is?.citizen)) return []
  if (before.state.G.facilitator.removed[seat] === 'moved') return [{ actor: 'system', deed: { type: 'seat.leave', seat } }]
  if (!isHuman(was?.citizen) || !was?.own || !is?.own) return []
  if (was.own.stopped !== is.own.stopped) return [{ actor: seat, deed: { type: 'stop', on: was.own.stopped } }]
  const isBack = is.citizen?.covered && !was.citizen?.covered
  return isBack ? [{ actor: 'system', deed: { type: 'seat.cover', seat, cover: false } }] : []
}

function isHuman(citizen: Citizen | undefined): boolean {
  return citizen?.bot === false
}

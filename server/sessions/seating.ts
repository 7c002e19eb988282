import type { JoinRequest } from '../../shared/protocol/rest.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Household } from '../../shared/vocabulary/intent.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import { Bucket } from '../rooms/bucket.ts'
import { isLeftBy } from '../rooms/chairs.ts'
import type { Clock } from '../rooms/clock.ts'
import type { Sitting } from '../rooms/reception.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import { hashOf, newReturnCode, newToken } from '../rooms/secrets.ts'
import type { SeatRow } from '../storage/storage.ts'
import { isRefusal, type Joined } from './hall.ts'
import { noSuchRoom } from './registry.ts'
import { roomForNext, type Session } from './session.ts'
import { wantedName } from './name-filter.ts'

/** Wrong return codes a room forgives: at once, and each second. */
const WRONG_RETURNS = { burst: 10, rate: 5 / 60 }

/** Gives chairs, and gives them back to those who lost their device. */
export class Seating {
  readonly #clock: Clock
  /** Answers to joins, by room and joinId: a repeat before the screen is on gets the very same one. */
  readonly #joined = new WeakMap<RoomActor, Map<string, Promise<Joined | Refusal>>>()
  readonly #wrong = new WeakMap<RoomActor, Bucket>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** A chair in one of the rooms: the same one for the same joinId. Whoever was only removed may come again, on a new one. */
  async join(session: Session, rooms: readonly RoomActor[], { joinId, before, people, name }: JoinRequest): Promise<Joined | Refusal> {
    const known = joinId === undefined ? undefined : rooms.find((room) => heldBy(room, joinId))
    if (known && joinId !== undefined) return this.#sitOnce(known, joinId, {})
    if (rooms.some((room) => isBanned(room, 'joinId', joinId) || isBanned(room, 'tokenHash', before && hashOf(before)))) return keptOut()
    const turn = session.turns
    const room = roomForNext(rooms, turn)
    if (!room) return noSuchRoom()
    const isTyped = name !== undefined && room.row.opening.setup.names === 'typed'
    const wanted = isTyped ? wantedName(name, Object.values(room.card.names)) : undefined
    if (wanted === null) return refusal('malformed', 'A name has 1 to 24 letters.', 'name')
    session.turns += 1
    const sitting: Sitting = { turn, ...(people !== undefined && { people }), ...(wanted && { wanted }) }
    return joinId === undefined ? this.#sit(room, null, sitting) : this.#sitOnce(room, joinId, sitting)
  }

  /** Seats a human of one room in another; their device goes on with the token that it has. The old chair is left last. */
  async move(from: RoomActor, seat: Seat, to: RoomActor): Promise<{ seat: Seat } | Refusal> {
    const row = from.durable.seats.get(seat)
    const citizen = from.durable.state.G.citizens[seat]
    if (!row || row.tokenHash === null || citizen?.bot !== false) return refusal('choice-gone', 'Nobody who can move sits there.', 'seat')
    const chair = await arriveIn(to, row, citizen.people)
    if (isRefusal(chair)) return chair
    const left = await from.leave(seat, to.roomId)
    if (left.ok) return chair
    await to.leave(chair.seat, from.roomId)
    return left.refusal
  }

  /** A new token for the chair with this return code. */
  async returnTo(rooms: readonly RoomActor[], returnCode: string): Promise<Joined | Refusal> {
    const wrong = rooms.map((room) => this.#wrongIn(room))
    if (wrong.some((bucket) => bucket.wait() > 0)) return refusal('too-fast', 'Too many wrong numbers. Wait a little, or ask your teacher.')
    const found = rooms.flatMap((room) => {
      const row = room.holders.chairOf('returnCode', returnCode)
      return row && room.holders.holds(row.seat) ? [{ room, row }] : []
    })
    const [only] = found
    if (!only || found.length > 1) {
      for (const bucket of wrong) bucket.take()
      return refusal('unknown-token', 'No chair has this number.')
    }
    if (only.row.joinId !== null) this.#joinedIn(only.room).delete(only.row.joinId)
    return this.#handOver(only.room, only.row)
  }

  #sitOnce(room: RoomActor, joinId: string, sitting: Sitting): Promise<Joined | Refusal> {
    const joined = this.#joinedIn(room)
    const row = heldBy(room, joinId)
    const before = joined.get(joinId)
    // Until its screen was on, a repeat is the same request sent again; after that it is a seat card on another device.
    if (before && row && !room.hasCome(row.seat)) return before
    const answer = row ? this.#handOver(room, row) : this.#sit(room, joinId, sitting)
    joined.set(joinId, answer)
    void answer.then((result) => isRefusal(result) && joined.delete(joinId))
    return answer
  }

  async #sit(room: RoomActor, joinId: string | null, sitting: Sitting): Promise<Joined | Refusal> {
    const token = newToken()
    const row = await room.reception.sit(({ seats }) => {
      const returnCode = newReturnCode(new Set([...seats.values()].map((seat) => seat.returnCode)))
      return { tokenHash: hashOf(token), returnCode, joinId }
    }, sitting)
    return isRefusal(row) ? row : joinedAs(room, row, token)
  }

  async #handOver(room: RoomActor, { seat }: SeatRow): Promise<Joined | Refusal> {
    const token = newToken()
    const row = await room.reception.handOver(seat, hashOf(token))
    return isRefusal(row) ? row : joinedAs(room, row, token)
  }

  #joinedIn(room: RoomActor): Map<string, Promise<Joined | Refusal>> {
    const joined = this.#joined.get(room) ?? new Map<string, Promise<Joined | Refusal>>()
    this.#joined.set(room, joined)
    return joined
  }

  #wrongIn(room: RoomActor): Bucket {
    const bucket = this.#wrong.get(room) ?? new Bucket(this.#clock, WRONG_RETURNS.rate, WRONG_RETURNS.burst)
    this.#wrong.set(room, bucket)
    return bucket
  }
}

/** Seats somebody with all that they bring along; another number only where theirs is somebody else's. */
async function arriveIn(to: RoomActor, who: SeatRow, people: Household): Promise<{ seat: Seat } | Refusal> {
  const { tokenHash, returnCode, joinId } = who
  const row = await to.reception.sit(
    (head) => {
      const others = [...head.seats.values()].filter(({ seat }) => !isLeftBy(who, head, seat))
      const taken = new Set(others.map((one) => one.returnCode))
      return { tokenHash, returnCode: taken.has(returnCode) ? newReturnCode(taken) : returnCode, joinId }
    },
    { people },
  )
  return isRefusal(row) ? row : { seat: row.seat }
}

function heldBy(room: RoomActor, joinId: string): SeatRow | undefined {
  const row = room.holders.chairOf('joinId', joinId)
  return row && room.holders.isTaken(row.seat) ? row : undefined
}

function isBanned(room: RoomActor, key: 'tokenHash' | 'joinId', value: string | undefined): boolean {
  return value !== undefined && room.holders.lostBy('banned', (row) => row[key] === value) !== undefined
}

const keptOut = () => refusal('removed', 'You were removed from this room. Ask your teacher.')

function joinedAs(room: RoomActor, row: SeatRow, token: string): Joined {
  return { roomId: room.roomId, seat: row.seat, token, returnCode: row.returnCode ?? '', name: room.card.names[row.seat] ?? '' }
}

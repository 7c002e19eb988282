import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import { Bucket } from '../rooms/bucket.ts'
import type { Clock } from '../rooms/clock.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import { hashOf, newReturnCode, newToken } from '../rooms/secrets.ts'
import type { SeatRow } from '../storage/storage.ts'
import { isRefusal, type Joined } from './hall.ts'
import { noSuchRoom } from './registry.ts'
import { roomForNext } from './session.ts'

/** Wrong return codes a room forgives: at once, and each second. */
const WRONG_RETURNS = { burst: 10, rate: 5 / 60 }

/** Gives chairs, and gives them back to those who lost their device. */
export class Seating {
  readonly #clock: Clock
  /** Answers to joins, by room and joinId: a repeat while this process lives gets the very same one. */
  readonly #joined = new WeakMap<RoomActor, Map<string, Promise<Joined | Refusal>>>()
  readonly #wrong = new WeakMap<RoomActor, Bucket>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** A chair in one of the rooms: the same one for the same joinId. */
  join(rooms: readonly RoomActor[], joinId: string | undefined): Promise<Joined | Refusal> {
    const known = joinId === undefined ? undefined : rooms.find((room) => this.#joinedIn(room).has(joinId) || room.chairOf('joinId', joinId))
    const room = known ?? roomForNext(rooms)
    if (!room) return Promise.resolve(noSuchRoom())
    return joinId === undefined ? this.#sit(room, null) : this.#sitOnce(room, joinId)
  }

  /** A new token for the chair with this return code. */
  async returnTo(rooms: readonly RoomActor[], returnCode: string): Promise<Joined | Refusal> {
    const wrong = rooms.map((room) => this.#wrongIn(room))
    if (wrong.some((bucket) => bucket.wait() > 0)) return refusal('too-fast', 'Too many wrong numbers. Wait a little, or ask your teacher.')
    const found = rooms.flatMap((room) => {
      const row = room.chairOf('returnCode', returnCode)
      return row && room.holds(row.seat) ? [{ room, row }] : []
    })
    const [only] = found
    if (!only || found.length > 1) {
      for (const bucket of wrong) bucket.take()
      return refusal('unknown-token', 'No chair has this number.')
    }
    if (only.row.joinId !== null) this.#joinedIn(only.room).delete(only.row.joinId)
    return this.#handOver(only.room, only.row)
  }

  #sitOnce(room: RoomActor, joinId: string): Promise<Joined | Refusal> {
    const joined = this.#joinedIn(room)
    const before = joined.get(joinId)
    if (before) return before
    const held = room.chairOf('joinId', joinId)
    const answer = held ? this.#handOver(room, held) : this.#sit(room, joinId)
    joined.set(joinId, answer)
    void answer.then((result) => isRefusal(result) && joined.delete(joinId))
    return answer
  }

  async #sit(room: RoomActor, joinId: string | null): Promise<Joined | Refusal> {
    const token = newToken()
    const row = await room.sit((seats) => {
      const returnCode = newReturnCode(new Set([...seats.values()].map((seat) => seat.returnCode)))
      return { tokenHash: hashOf(token), returnCode, joinId }
    })
    return isRefusal(row) ? row : joinedAs(room, row, token)
  }

  async #handOver(room: RoomActor, { seat }: SeatRow): Promise<Joined | Refusal> {
    const token = newToken()
    const row = await room.handOver(seat, hashOf(token))
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

function joinedAs(room: RoomActor, row: SeatRow, token: string): Joined {
  return { roomId: room.roomId, seat: row.seat, token, returnCode: row.returnCode ?? '', name: room.card.names[row.seat] ?? '' }
}

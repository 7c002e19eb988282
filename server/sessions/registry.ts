import { codeFrom, type Code } from '../../shared/vocabulary/ids.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import { hashOf } from '../rooms/secrets.ts'
import type { Pass } from './hall.ts'
import { roomsBehind, type Session } from './session.ts'

export const noSuchRoom = (): Refusal => refusal('no-such-room', 'There is no room with this code.')
export const unknownToken = (): Refusal => refusal('unknown-token', 'This key opens nothing here.')

/** The sessions of this process, and who may find what in them. */
export class Registry {
  readonly #sessions = new Map<string, Session>()

  get sessions(): readonly Session[] {
    return [...this.#sessions.values()]
  }

  get rooms(): readonly RoomActor[] {
    return this.sessions.flatMap((session) => session.rooms)
  }

  add(session: Session): void {
    this.#sessions.set(session.row.sessionId, session)
  }

  remove(sessionId: string): void {
    this.#sessions.delete(sessionId)
  }

  isTaken(code: Code): boolean {
    return this.sessions.some((session) => roomsBehind(session, code).length > 0)
  }

  /** The rooms that a typed code stands for; none for a code that isn't one. */
  behind(text: string): readonly RoomActor[] {
    const code = codeFrom(text)
    return code === null ? [] : this.sessions.flatMap((session) => roomsBehind(session, code))
  }

  /** The session that this token is the facilitator's of. */
  facilitatedBy(token: string): Session | undefined {
    const hash = hashOf(token)
    return this.sessions.find((session) => session.row.facilitatorHash === hash)
  }

  passOf(token: string, roomId?: string): Pass | Refusal {
    const hash = hashOf(token)
    for (const room of this.rooms) {
      const row = room.chairOf('tokenHash', hash)
      if (!row && room.row.projectorHash !== hash) continue
      if (roomId !== undefined && roomId !== room.roomId) return noSuchRoom()
      if (!row) return { role: 'projector', room, audience: 'projector' }
      if (!room.admits(row.seat, hash)) return refusal('removed', 'You were removed from this room. Ask your teacher.')
      return { role: 'citizen', room, audience: row.seat, seat: row.seat }
    }
    const session = this.facilitatedBy(token)
    if (!session) return unknownToken()
    const rooms = session.rooms.filter((room) => roomId === undefined || room.roomId === roomId)
    const [room] = rooms
    return room && rooms.length === 1 ? { role: 'facilitator', room, audience: 'facilitator' } : noSuchRoom()
  }

  /** The one room that a code names for its facilitator; a foreign code looks like an unknown one. */
  roomFor(text: string, token: string): RoomActor | Refusal {
    const session = this.facilitatedBy(token)
    if (!session) return 'role' in this.passOf(token) ? refusal('not-your-role', 'That is for the facilitator to see.') : unknownToken()
    const rooms = this.behind(text).filter((room) => session.rooms.includes(room))
    const [room] = rooms
    return room && rooms.length === 1 ? room : noSuchRoom()
  }
}

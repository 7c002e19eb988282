import { codeFrom, type Code, type Seat } from '../../shared/vocabulary/ids.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import { hashOf } from '../rooms/secrets.ts'
import type { Trait } from '../storage/leases.ts'
import type { Rights } from '../../shared/protocol/rest.ts'
import { isRefusal, type Pass, type Role } from './hall.ts'
import { roomsBehind, rowsOf, type Session } from './session.ts'

export const noSuchRoom = (): Refusal => refusal('no-such-room', 'There is no room with this code.')
export const unknownToken = (): Refusal => refusal('unknown-token', 'This key opens nothing here.')

export const notYourRole = (): Refusal => refusal('not-your-role', 'That is for the facilitator.')

/** Whoever sits at the desk of a session: its facilitator, or somebody with a pass. */
export type AtDesk = { session: Session; rights: Rights | 'own' }

/** Who somebody is that reads documents: `seat` of citizens, `rights` of those at a desk. */
type Who = { role: Role; seat: Seat | null; rights: AtDesk['rights'] | null }
/** Somebody who reads the documents of a room. `room`: null in a recording of other rules. */
export type Reader = Who & { session: Session; room: RoomActor | null }

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
    return this.has({ code })
  }

  /** Whether the session that something belongs to is here. */
  has(trait: Trait): boolean {
    return this.sessions.some((session) => bears(session, trait))
  }

  /** The rooms that a typed code stands for; none for a code that isn't one. */
  behind(text: string): readonly RoomActor[] {
    const code = codeFrom(text)
    return code === null ? [] : this.sessions.flatMap((session) => roomsBehind(session, code))
  }

  passOf(token: string, roomId?: string): Pass | Refusal {
    const hash = hashOf(token)
    if (this.sessions.some((session) => session.imported && session.rooms.length === 0 && readsRecording(session, hash)))
      return refusal('wrong-phase', 'This recording was played by other rules: it has documents, but no room.')
    const shown = this.#chairPass(hash, roomId) ?? this.#boardPass(hash)
    if (shown) return isRefusal(shown) || roomId === undefined || roomId === shown.room.roomId ? shown : noSuchRoom()
    const desk = this.deskOf(token)
    if (isRefusal(desk)) return desk
    const rooms = desk.session.rooms.filter((room) => roomId === undefined || room.roomId === roomId)
    const [room] = rooms
    if (!room || rooms.length > 1) return noSuchRoom()
    const { rights } = desk
    if (rights === 'own') return { role: 'facilitator', room, audience: 'facilitator' }
    return { role: 'facilitator', room, audience: rights === 'notes' ? 'observer' : 'facilitator', rights }
  }

  /** The session at whose desk this token sits, and what it may do there. */
  deskOf(token: string): AtDesk | Refusal {
    const hash = hashOf(token)
    for (const session of this.sessions) {
      if (session.row.facilitatorHash === hash) return { session, rights: 'own' }
      const pass = session.passes.find(({ tokenHash }) => tokenHash === hash)
      if (pass?.rights === 'run' || pass?.rights === 'notes') return { session, rights: pass.rights }
    }
    return this.#chairPass(hash) || this.#boardPass(hash) ? notYourRole() : unknownToken()
  }

  /** Who reads the documents of the room that a code names: any token of it will do. */
  readerOf(text: string, token: string): Reader | Refusal {
    const code = codeFrom(text)
    for (const session of this.sessions) {
      const { row, imported, rooms } = session
      if (!imported || (row.code !== code && imported.row.code !== code)) continue
      const who = readsRecording(session, hashOf(token))
      return who ? { session, room: rooms[0] ?? null, ...who } : noSuchRoom()
    }
    const [only, other] = this.behind(text)
    const pass = this.passOf(token, only && !other ? only.roomId : 'none')
    const session = isRefusal(pass) ? undefined : this.sessionOf(pass.room)
    if (isRefusal(pass) || !session) return isRefusal(pass) ? pass : noSuchRoom()
    const { room, role, seat = null, rights = role === 'facilitator' ? 'own' : null } = pass
    return { session, room, role, seat, rights }
  }

  /** The session that a room belongs to. */
  sessionOf(room: RoomActor): Session | undefined {
    return this.sessions.find((session) => session.rooms.includes(room))
  }

  /** Of all chairs that a human had, the one that they have now; it is looked for where they likely are first. */
  #chairPass(hash: string, likely?: string): Pass | Refusal | undefined {
    const { rooms } = this
    const first = likely === undefined ? undefined : rooms.find(({ roomId }) => roomId === likely)
    let had = false
    for (const room of first ? [first, ...rooms] : rooms) {
      const seat = room.holders.chairOf('tokenHash', hash)?.seat
      if (seat === undefined) continue
      if (room.holders.admits(seat, hash)) return { role: 'citizen', room, audience: seat, seat }
      had = true
    }
    return had ? refusal('removed', 'You were removed from this room. Ask your teacher.') : undefined
  }

  #boardPass(hash: string): Pass | undefined {
    const passes = this.sessions.flatMap((session) => session.passes.filter(({ tokenHash }) => tokenHash === hash))
    const room = this.rooms.find(({ row }) => row.projectorHash === hash || passes.some(({ roomId }) => roomId === row.roomId))
    return (
      room && { role: 'projector', room, audience: 'projector', ...(passes.some(({ rights }) => rights === 'watch') && { onlooker: true as const }) }
    )
  }

  /** The one room that a code names at a desk; a foreign code looks like an unknown one. `notes`: for those too who only take notes. */
  roomFor(text: string, token: string, { notes = false } = {}): RoomActor | Refusal {
    const desk = this.deskOf(token)
    if (isRefusal(desk)) return desk
    if (desk.rights === 'notes' && !notes) return notYourRole()
    const { session } = desk
    const rooms = this.behind(text).filter((room) => session.rooms.includes(room))
    const [room] = rooms
    return room && rooms.length === 1 ? room : noSuchRoom()
  }
}

/** Who somebody with this token is in an opened recording; undefined: nobody there. */
function readsRecording({ row, imported, passes }: Session, hash: string): Who | undefined {
  const rights = row.facilitatorHash === hash ? 'own' : passes.find(({ tokenHash }) => tokenHash === hash)?.rights
  if (rights === 'own' || rights === 'run' || rights === 'notes') return { role: 'facilitator', seat: null, rights }
  return rights || imported?.row.projectorHash === hash ? { role: 'projector', seat: null, rights: null } : undefined
}

function bears(session: Session, trait: Trait): boolean {
  const { row, rooms, passes } = session
  if ('sessionId' in trait) return row.sessionId === trait.sessionId
  if ('recoveryHash' in trait) return row.recoveryHash === trait.recoveryHash
  const papers = rowsOf(session)
  if ('code' in trait) return row.code === trait.code || papers.some(({ code }) => code === trait.code)
  const { tokenHash } = trait
  const given = [row.facilitatorHash, ...papers.map(({ projectorHash }) => projectorHash), ...passes.map((pass) => pass.tokenHash)]
  // A chair that was left may be taken in a session elsewhere: the same token holds there.
  return given.includes(tokenHash) || rooms.some(({ holders }) => holders.admits(holders.chairOf('tokenHash', tokenHash)?.seat ?? 0, tokenHash))
}

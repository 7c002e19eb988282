import { chance } from '../../shared/kit/chance.ts'
import { sortedByAll } from '../../shared/kit/sorted.ts'
import type { Code } from '../../shared/vocabulary/ids.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import type { NoteRow, OpenStorage, PassRow, RoomRow, SessionRow } from '../storage/storage.ts'

/** A session with its rooms, as this process holds it. */
export type Session = {
  row: SessionRow
  rooms: RoomActor[]
  passes: PassRow[]
  notes: NoteRow[]
  /** Where it is kept; a dry run has a storage of its own, which ends with it. */
  storage: OpenStorage
  dry: boolean
  /** So many were seated so far. */
  turns: number
  /** The recording that is looked at here; null where people play. Of other rules it has documents, but no room. */
  imported: Imported | null
}

/** A recording that was opened, the papers of its room, and when somebody last read in it; epoch ms. */
export type Imported = { row: RoomRow; recording: Recording; read: number }

/** A session that nobody has come to. */
export function newSession(
  row: SessionRow,
  storage: OpenStorage,
  { dry = false, imported = null }: Partial<Pick<Session, 'dry' | 'imported'>> = {},
): Session {
  return { row, rooms: [], passes: [], notes: [], storage, dry, turns: 0, imported }
}

/** The papers of all rooms of a session. */
export function rowsOf({ rooms, imported }: Session): RoomRow[] {
  return imported ? [imported.row] : rooms.map(({ row }) => row)
}

/** The rooms that people who type this code may be seated in: the one it names, or all of the session it names. */
export function roomsBehind(session: Session, code: Code): RoomActor[] {
  return session.row.code === code ? session.rooms : session.rooms.filter((room) => room.row.code === code)
}

/**
 * The room for the next one: of those that can take one more the emptiest; a lot that depends on nobody's speed decides
 * between equals. Where no room can, any of them says why.
 */
export function roomForNext(rooms: readonly RoomActor[], turn: number): RoomActor | undefined {
  const open = rooms.filter((room) => room.hasRoom)
  return sortedByAll(open.length > 0 ? open : rooms, (room) => [room.holders.count, lotOf(room.row.opening.setup.lot, turn)])[0]
}

/** The lot of a room when so many were seated before; the lowest wins. */
export function lotOf({ seed, room }: { seed: string; room: number }, turn: number): number {
  return chance(seed, 'room', turn, room)
}

import { chance } from '../../shared/kit/chance.ts'
import { sortedByAll } from '../../shared/kit/sorted.ts'
import type { Code } from '../../shared/vocabulary/ids.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import type { SessionRow } from '../storage/storage.ts'

/** A session with its rooms, as this process holds it. */
export type Session = { row: SessionRow; rooms: RoomActor[] }

/** The rooms that people who type this code may be seated in: the one it names, or all of the session it names. */
export function roomsBehind(session: Session, code: Code): RoomActor[] {
  return session.row.code === code ? session.rooms : session.rooms.filter((room) => room.row.code === code)
}

/** The room for the next one: the emptiest; a lot that depends on nobody's speed decides between equals. */
export function roomForNext(rooms: readonly RoomActor[]): RoomActor | undefined {
  const turn = rooms.reduce((sum, room) => sum + room.humans, 0)
  return sortedByAll(rooms, (room) => [room.humans, chance(room.row.opening.seed, 'session', turn)])[0]
}

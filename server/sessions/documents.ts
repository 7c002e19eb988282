import type { RoomState } from '../../shared/game/contract.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import { recordingOf } from '../debrief/recording.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import type { RoomRow } from '../storage/storage.ts'
import { isRefusal, type Opened, type RecordedRoom, type RecordedSession } from './hall.ts'
import { notesOf } from './notes.ts'
import { noSuchRoom, type Reader } from './registry.ts'
import type { Session } from './session.ts'
import { isOpenEverywhere } from './together.ts'

const sealed = () => refusal('sealed', 'The envelope is still sealed.')

/** The recordings behind all documents: of a room that is played, each made once for each of its states. */
export class Documents {
  readonly #made = new WeakMap<RoomState, Promise<Recording | Refusal>>()

  /** What this reader gets to see of a room and of those beside it. */
  async of({ session, room, ...who }: Reader): Promise<Opened | Refusal> {
    const isNamed = who.role === 'facilitator' || room?.durable.state.G.town.showsTiers === true
    if (session.imported) return { ...told(session.imported), sisters: [], ...who, isNamed }
    if (!room) return noSuchRoom()
    const own = await this.#played(session, room)
    if (isRefusal(own)) return own
    const sisters = await this.#open(session)
    sisters.delete(room)
    return { ...own, sisters: [...sisters.values()], ...who, isNamed }
  }

  /** All that is open of a session, with the notes of its rooms. */
  async ofSession(session: Session): Promise<RecordedSession | Refusal> {
    const { row, imported } = session
    const { sessionId, createdAt, deal, seal } = row
    const rooms = imported
      ? [{ ...told(imported), code: imported.row.code, notes: [] }]
      : [...(await this.#open(session))].map(([room, one]) => ({ ...one, code: room.row.code, notes: notesOf(session, room) }))
    return rooms.length === 0 ? sealed() : { sessionId, createdAt, deal, seal, rooms }
  }

  /** The rooms of a session whose envelope is open. */
  async #open(session: Session): Promise<Map<RoomActor, RecordedRoom>> {
    const all = await Promise.all(session.rooms.map(async (room) => [room, await this.#played(session, room)] as const))
    return new Map(all.flatMap(([room, one]) => (isRefusal(one) ? [] : [[room, one]])))
  }

  async #played(session: Session, room: RoomActor): Promise<RecordedRoom | Refusal> {
    if (!isOpenEverywhere(room, session)) return sealed()
    const { state } = room.durable
    const making = this.#made.get(state) ?? recorded(session, room)
    this.#made.set(state, making)
    // What could not be read once is asked for again.
    making.catch(() => this.#made.delete(state))
    const recording = await making
    return isRefusal(recording) ? recording : told({ row: room.row, recording })
  }
}

async function recorded({ storage }: Session, room: RoomActor): Promise<Recording | Refusal> {
  const { card, row, durable } = room
  const stored = (await storage.load(room.roomId)).rooms[0]
  if (!stored) return noSuchRoom()
  const entries = stored.entries.filter(({ seq }) => seq <= durable.seq)
  return recordingOf({ opening: row.opening, entries, game: durable.state.G, names: card.names })
}

function told({ row, recording }: { row: RoomRow; recording: Recording }): RecordedRoom {
  const { room, sealed } = recording
  return { room: row.opening.setup.lot.room + 1, title: sealed.regime.title, disclosure: room.disclosure, recording }
}

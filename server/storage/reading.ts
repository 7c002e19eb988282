import type { Kysely } from 'kysely'
import type { RoomState } from '../../shared/game/contract.ts'
import { entryIn, noteIn, passIn, roomIn, seatIn, sessionIn } from './rows.ts'
import type { Stored, StoredRoom } from './storage.ts'
import type { Tables } from './tables.ts'

/** What is stored of everything, of one room, or of one session. A room whose rows make no sense doesn't keep the others from play. */
export async function read(db: Kysely<Tables>, { roomId, sessionId }: { roomId?: string; sessionId?: string }): Promise<Stored> {
  const sessions = await db
    .selectFrom('sessions')
    .selectAll()
    .$if(sessionId !== undefined, (query) => query.where('session_id', '=', String(sessionId)))
    .execute()
  const rooms = await db
    .selectFrom('rooms')
    .selectAll()
    .$if(roomId !== undefined, (query) => query.where('room_id', '=', String(roomId)))
    .$if(sessionId !== undefined, (query) => query.where('session_id', '=', String(sessionId)))
    .execute()
  const passes = await db
    .selectFrom('passes')
    .selectAll()
    .$if(sessionId !== undefined, (query) => query.where('session_id', '=', String(sessionId)))
    .orderBy('created_at')
    .execute()
  const notes = await db
    .selectFrom('notes')
    .selectAll()
    .$if(sessionId !== undefined, (query) =>
      query.where('room_id', 'in', db.selectFrom('rooms').select('room_id').where('session_id', '=', String(sessionId))),
    )
    .orderBy('at')
    .execute()
  const stored: Stored = { sessions: sessions.map(sessionIn), rooms: [], passes: passes.map(passIn), notes: notes.map(noteIn), damaged: [] }
  for (const room of rooms) {
    try {
      stored.rooms.push({ room: roomIn(room), fence: room.fence, ...(await contentsOf(db, room.room_id)) })
    } catch {
      stored.damaged.push(room.room_id)
    }
  }
  return stored
}

async function contentsOf(db: Kysely<Tables>, roomId: string): Promise<Pick<StoredRoom, 'snapshot' | 'entries' | 'seats'>> {
  const snapshot = await db.selectFrom('snapshots').selectAll().where('room_id', '=', roomId).orderBy('seq', 'desc').executeTakeFirst()
  const entries = await db.selectFrom('journal').selectAll().where('room_id', '=', roomId).orderBy('seq').execute()
  const seats = await db.selectFrom('seats').selectAll().where('room_id', '=', roomId).orderBy('seat').execute()
  return {
    snapshot: snapshot ? { seq: snapshot.seq, state: JSON.parse(snapshot.state) as RoomState } : null,
    entries: entries.map(entryIn),
    seats: seats.map(seatIn),
  }
}

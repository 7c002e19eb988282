import { type ControlledTransaction, type Kysely, sql } from 'kysely'
import type { RoomState } from '../../shared/game/contract.ts'
import { openDatabase } from './database.ts'
import { entryIn, entryOut, noteIn, noteOut, passIn, passOut, roomIn, roomOut, seatIn, seatOut, sessionIn, sessionOut } from './rows.ts'
import type { Outcome, Part, Stored, StoredRoom, Write } from './storage.ts'
import type { Tables } from './tables.ts'

/** Where tests make the disk fail: each may throw. */
export type Faults = { write?(write: Write): void; commit?(): void }

/** A write that the storage itself refuses. */
class Refused extends Error {
  readonly outcome: 'fenced' | 'taken'

  constructor(outcome: 'fenced' | 'taken') {
    super(outcome)
    this.outcome = outcome
  }
}

/** All SQL of the game, in whatever thread it is called. One call at a time: whoever calls waits for the answer. */
export type Store = {
  /** One transaction with a savepoint a write: the answer is per write, and all have failed when the whole commit fails. */
  commit(writes: readonly Write[]): Promise<Outcome[]>
  load(roomId?: string): Promise<Stored>
  loadSession(sessionId: string): Promise<Stored>
  snapshot(roomId: string, seq: number, state: RoomState): Promise<void>
  lease(owner: string): Promise<void>
  erase(part: Part): Promise<void>
  idleSince(since: number): Promise<string[]>
  close(): Promise<void>
}

/** Opens a store over the SQLite file of a folder. */
export async function openStore(dir: string, faults: Faults = {}): Promise<Store> {
  const { db, close } = await openDatabase(dir)
  let owner: string | null = null

  return {
    async commit(writes) {
      try {
        const trx = await db.startTransaction().execute()
        try {
          const outcomes: Outcome[] = []
          for (const write of writes) outcomes.push(await inSavepoint(trx, () => put(trx, write, owner, faults)))
          faults.commit?.()
          await trx.commit().execute()
          return outcomes
        } catch (error) {
          await trx.rollback().execute()
          throw error
        }
      } catch {
        return writes.map(() => 'failed')
      }
    },

    load: (roomId) => read(db, roomId === undefined ? {} : { roomId }),
    loadSession: (sessionId) => read(db, { sessionId }),

    async snapshot(roomId, seq, state) {
      await db.transaction().execute(async (trx) => {
        await trx.deleteFrom('snapshots').where('room_id', '=', roomId).execute()
        await trx
          .insertInto('snapshots')
          .values({ room_id: roomId, seq, state: JSON.stringify(state) })
          .execute()
      })
    },

    async lease(name) {
      owner = name
      await db
        .updateTable('rooms')
        .set((e) => ({ owner: name, fence: e('fence', '+', 1), until: null }))
        .execute()
    },

    async erase(part) {
      if ('sessionId' in part) await db.deleteFrom('sessions').where('session_id', '=', part.sessionId).execute()
      else if ('roomId' in part) await db.deleteFrom('rooms').where('room_id', '=', part.roomId).execute()
      else if ('noteId' in part) await db.deleteFrom('notes').where('note_id', '=', part.noteId).execute()
      else await db.deleteFrom('passes').where('token_hash', 'in', part.tokenHashes).execute()
      await sql`pragma wal_checkpoint(truncate)`.execute(db)
    },

    async idleSince(since) {
      const idle = await db
        .selectFrom('sessions as s')
        .select('s.session_id')
        .where('s.created_at', '<', since)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('rooms as r')
                .innerJoin('journal as j', 'j.room_id', 'r.room_id')
                .select('r.room_id')
                .whereRef('r.session_id', '=', 's.session_id')
                .where(({ eb, ref }) => eb(eb(ref('r.opened_at'), '+', ref('j.at')), '>=', since)),
            ),
          ),
        )
        .execute()
      return idle.map((row) => row.session_id)
    },

    close,
  }
}

async function inSavepoint(trx: ControlledTransaction<Tables>, work: () => Promise<void>): Promise<Outcome> {
  await sql`savepoint part`.execute(trx)
  try {
    await work()
    await sql`release part`.execute(trx)
    return 'ok'
  } catch (error) {
    await sql`rollback to part`.execute(trx)
    await sql`release part`.execute(trx)
    return error instanceof Refused ? error.outcome : 'failed'
  }
}

async function put(trx: Kysely<Tables>, write: Write, owner: string | null, faults: Faults): Promise<void> {
  if (write.kind === 'opening') {
    const codes = [write.session, ...write.rooms].map(({ code }) => code)
    for (const table of ['sessions', 'rooms'] as const)
      if (await trx.selectFrom(table).select('code').where('code', 'in', codes).executeTakeFirst()) throw new Refused('taken')
    await trx.insertInto('sessions').values(sessionOut(write.session)).execute()
    await trx
      .insertInto('rooms')
      .values(write.rooms.map((room) => roomOut(room, owner)))
      .execute()
  } else if (write.kind === 'tokens') {
    const { sessionId, passes, facilitatorHash } = write
    if (passes.length > 0) await trx.insertInto('passes').values(passes.map(passOut)).execute()
    if (facilitatorHash !== undefined)
      await trx.updateTable('sessions').set({ facilitator_hash: facilitatorHash }).where('session_id', '=', sessionId).execute()
  } else if (write.kind === 'note') {
    await trx.insertInto('notes').values(noteOut(write.note)).execute()
  } else {
    const { roomId, fence, entries, seats } = write
    const own = await trx.selectFrom('rooms').select('room_id').where('room_id', '=', roomId).where('fence', '=', fence).executeTakeFirst()
    if (!own) throw new Refused('fenced')
    if (entries.length > 0)
      await trx
        .insertInto('journal')
        .values(entries.map((entry) => entryOut(roomId, fence, entry)))
        .execute()
    for (const seat of seats) {
      const { room_id: _room, seat: _seat, ...held } = seatOut(roomId, seat)
      await trx
        .insertInto('seats')
        .values(seatOut(roomId, seat))
        .onConflict((c) => c.columns(['room_id', 'seat']).doUpdateSet(held))
        .execute()
    }
  }
  faults.write?.(write)
}

/** What is stored of everything, of one room, or of one session. A room whose rows make no sense doesn't keep the others from play. */
async function read(db: Kysely<Tables>, { roomId, sessionId }: { roomId?: string; sessionId?: string }): Promise<Stored> {
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

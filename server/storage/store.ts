import type { ControlledTransaction } from 'kysely'
import type { OpenDatabase } from './database.ts'
import { scrub } from './dialect.ts'
import { sql } from './kysely.ts'
import { read } from './reading.ts'
import type { Outcome, Part, Stored, Write } from './storage.ts'
import type { Tables } from './tables.ts'
import { drop, heldByOthers, put, Refused } from './writing.ts'

/** Where tests make the disk fail: each may throw. */
export type Faults = { write?(write: Write): void; commit?(): void }

/** All SQL of the game, in whatever thread it is called. One call at a time: whoever calls waits for the answer. */
export type Store = {
  /** One transaction with a savepoint a write: the answer is per write, and all have failed when the whole commit fails. */
  commit(writes: readonly Write[]): Promise<Outcome[]>
  load(roomId?: string): Promise<Stored>
  loadSession(sessionId: string): Promise<Stored>
  /** `state`: as JSON. */
  snapshot(roomId: string, seq: number, state: string): Promise<void>
  lease(owner: string): Promise<void>
  erase(part: Part): Promise<void>
  idleSince(since: number): Promise<string[]>
  close(): Promise<void>
}

/** A store over an open database. `owner`: who writes; with a file, whoever took the lease. */
export function storeIn({ db, close, erased }: OpenDatabase, { owner = null, faults = {} }: { owner?: string | null; faults?: Faults } = {}): Store {
  let writer = owner

  return {
    async commit(writes) {
      try {
        const trx = await db.startTransaction().execute()
        try {
          const outcomes: Outcome[] = []
          for (const write of writes)
            outcomes.push(
              await inSavepoint(trx, async () => {
                await put(trx, write, writer)
                faults.write?.(write)
              }),
            )
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
        await trx.insertInto('snapshots').values({ room_id: roomId, seq, state }).execute()
      })
    },

    async lease(name) {
      writer = name
      await db
        .updateTable('rooms')
        .set((e) => ({ owner: name, fence: e('fence', '+', 1) }))
        .execute()
    },

    async erase(part) {
      await db.transaction().execute((trx) => drop(trx, part, writer))
      await scrub(db)
      if (!('tokenHashes' in part)) erased?.()
    },

    async idleSince(since) {
      const idle = await db
        .selectFrom('sessions as s')
        .select('s.session_id')
        .where('s.created_at', '<', since)
        .where('s.session_id', 'not in', heldByOthers(db, writer))
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

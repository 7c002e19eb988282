import type { Kysely } from 'kysely'
import Database from 'libsql'
import { join } from 'node:path'
import { must } from '../../../shared/kit/assert.ts'
import { Kysely as Connected, SqliteDialect } from '../../../server/storage/kysely.ts'
import { openPostgres } from '../../../server/storage/postgres.ts'
import { read } from '../../../server/storage/reading.ts'
import type { StoredRoom } from '../../../server/storage/storage.ts'
import type { Tables } from '../../../server/storage/tables.ts'

/** A room as it is kept, with the fence under which each of its entries was written. */
export type Kept = StoredRoom & { fences: number[] }

/** Where a lesson is kept, for whoever looks on beside its servers. */
export type Keep = { room(roomId: string): Promise<Kept>; lastVersion(roomId: string): Promise<number> }

type Visit = <T>(look: (db: Kysely<Tables>) => Promise<T>) => Promise<T>

/** What a data folder holds, whether a server has it open or not. Nothing stays open here: a dead server's log must be found as it was left. */
export function inFolder(dataDir: string): Keep {
  return keep(async (look) => {
    const database = new Database(join(dataDir, 'rooms.db'))
    const db = new Connected<Tables>({ dialect: new SqliteDialect({ database }) })
    try {
      return await look(db)
    } finally {
      await db.destroy()
    }
  })
}

/** What a PostgreSQL database holds. */
export function inDatabase(url: string): Keep {
  return keep(async (look) => {
    const { db, close } = await openPostgres(url)
    try {
      return await look(db)
    } finally {
      await close()
    }
  })
}

/** Changes what a folder has, as damage or another version would; no server may have it open. */
export function tamper(dataDir: string, statement: string, ...values: (string | number)[]): void {
  const database = new Database(join(dataDir, 'rooms.db'))
  database.prepare(statement).run(...values)
  database.close()
}

function keep(visit: Visit): Keep {
  return {
    room: (roomId) =>
      visit(async (db) => {
        const stored = must((await read(db, { roomId })).rooms[0], `room ${roomId}`)
        const rows = await db.selectFrom('journal').select('fence').where('room_id', '=', roomId).orderBy('seq').execute()
        return { ...stored, fences: rows.map(({ fence }) => fence) }
      }),
    lastVersion: (roomId) =>
      visit(async (db) => {
        const row = await db
          .selectFrom('journal')
          .select((e) => e.fn.max('seq').as('last'))
          .where('room_id', '=', roomId)
          .executeTakeFirst()
        return row?.last ?? 0
      }),
  }
}

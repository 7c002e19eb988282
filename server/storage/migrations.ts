import type { Kysely, Migration, MigrationProvider } from 'kysely'
import { isSqlite } from './dialect.ts'
import { sql } from './kysely.ts'

const first: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('sessions')
      .addColumn('session_id', 'text', (c) => c.primaryKey())
      .addColumn('code', 'text', (c) => c.notNull().unique())
      .addColumn('facilitator_hash', 'text', (c) => c.notNull())
      .addColumn('recovery_hash', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('deal', 'text', (c) => c.notNull())
      .addColumn('seal', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('rooms')
      .addColumn('room_id', 'text', (c) => c.primaryKey())
      .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.session_id').onDelete('cascade'))
      .addColumn('code', 'text', (c) => c.notNull().unique())
      .addColumn('opened_at', 'bigint', (c) => c.notNull())
      .addColumn('opening', 'text', (c) => c.notNull())
      .addColumn('projector_hash', 'text', (c) => c.notNull())
      .addColumn('owner', 'text')
      .addColumn('fence', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('until', 'bigint')
      .execute()
    await db.schema
      .createTable('journal')
      .addColumn('room_id', 'text', (c) => c.notNull().references('rooms.room_id').onDelete('cascade'))
      .addColumn('seq', 'integer', (c) => c.notNull())
      .addColumn('actor', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('intent', 'text', (c) => c.notNull())
      .addColumn('fence', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('journal_key', ['room_id', 'seq'])
      .addUniqueConstraint('journal_once', ['room_id', 'actor', 'id'])
      .execute()
    await db.schema
      .createTable('snapshots')
      .addColumn('room_id', 'text', (c) => c.notNull().references('rooms.room_id').onDelete('cascade'))
      .addColumn('seq', 'integer', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('snapshots_key', ['room_id', 'seq'])
      .execute()
    await db.schema
      .createTable('seats')
      .addColumn('room_id', 'text', (c) => c.notNull().references('rooms.room_id').onDelete('cascade'))
      .addColumn('seat', 'integer', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('token_hash', 'text')
      .addColumn('return_code', 'text')
      .addColumn('join_id', 'text')
      .addColumn('epoch', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('seats_key', ['room_id', 'seat'])
      .addUniqueConstraint('seats_return', ['room_id', 'return_code'])
      .execute()
  },
}

/** A chair may have had several names, and one may wait for the facilitator. */
const names: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('seats')
      .addColumn('names', 'text', (c) => c.notNull().defaultTo('[]'))
      .execute()
    await db.schema.alterTable('seats').addColumn('wanted', 'text').execute()
    // No database of several processes is so old that it has such rows.
    if (isSqlite(db)) await sql`update seats set names = json_array(name)`.execute(db)
    await db.schema.alterTable('seats').dropColumn('name').execute()
  },
}

/** Tokens beside the facilitator's own, and a facilitator's private notes. */
const desk: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('passes')
      .addColumn('token_hash', 'text', (c) => c.primaryKey())
      .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.session_id').onDelete('cascade'))
      .addColumn('room_id', 'text', (c) => c.references('rooms.room_id').onDelete('cascade'))
      .addColumn('rights', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('notes')
      .addColumn('note_id', 'text', (c) => c.primaryKey())
      .addColumn('room_id', 'text', (c) => c.notNull().references('rooms.room_id').onDelete('cascade'))
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('phase', 'text', (c) => c.notNull())
      .addColumn('month', 'integer', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .execute()
  },
}

/** Several processes share one database; each trait by which a session is looked for has its index. */
const processes: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('rooms').dropColumn('until').execute()
    await db.schema
      .createTable('processes')
      .addColumn('owner', 'text', (c) => c.primaryKey())
      .addColumn('url', 'text', (c) => c.notNull())
      .addColumn('until', 'bigint', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('secrets')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('value', 'text', (c) => c.notNull())
      .execute()
    const looked = { sessions: ['facilitator_hash', 'recovery_hash'], rooms: ['session_id', 'projector_hash', 'owner'], seats: ['token_hash'] }
    const followed = { passes: ['session_id', 'room_id'], notes: ['room_id'] }
    for (const [table, columns] of Object.entries({ ...looked, ...followed }))
      for (const column of columns) await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute()
  },
}

/** In code, so that they go wherever the server goes. A released migration is never edited: add the next one. */
export const migrations: MigrationProvider = {
  getMigrations: () => Promise.resolve({ '0001-first': first, '0002-names': names, '0003-desk': desk, '0004-processes': processes }),
}

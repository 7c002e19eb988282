import type { Kysely, RawBuilder, SelectQueryBuilder } from 'kysely'
import { sql, SqliteAdapter } from './kysely.ts'
import type { Tables } from './tables.ts'

/** Whether a database is a file of this process alone. All that SQLite and PostgreSQL do differently is in this file. */
export function isSqlite(db: Pick<Kysely<unknown>, 'getExecutor'>): boolean {
  return db.getExecutor().adapter instanceof SqliteAdapter
}

/** The time of the database when it was asked, the same in all of one statement; epoch ms. */
export function now(db: Kysely<Tables>): RawBuilder<number> {
  return isSqlite(db) ? sql`cast(unixepoch('subsec') * 1000 as integer)` : sql`cast(extract(epoch from statement_timestamp()) * 1000 as bigint)`
}

/** Whoever would change the rows waits until this transaction is over. A file has one writer anyway. */
export function unchanged<T extends keyof Tables, O>(db: Kysely<Tables>, query: SelectQueryBuilder<Tables, T, O>): SelectQueryBuilder<Tables, T, O> {
  return isSqlite(db) ? query : query.forShare()
}

/**
 * Takes what was deleted off the disk. With SQLite that is provable: deleted rows are zeros already, and now the log beside
 * the file is empty, too. PostgreSQL keeps old rows in its files until VACUUM, in its log until that is recycled, and in
 * back-ups: that they go is up to whoever runs it.
 */
export async function scrub(db: Kysely<Tables>): Promise<void> {
  if (isSqlite(db)) await sql`pragma wal_checkpoint(truncate)`.execute(db)
}

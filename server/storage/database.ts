import { type Kysely, Migrator } from 'kysely'
import { migrations } from './migrations.ts'
import type { Tables } from './tables.ts'

export type OpenDatabase = { db: Kysely<Tables>; close(): Promise<void> }

/** A database whose tables are those of this version; it is closed when they can't be made so. `where`: for the sentence that says so. */
export async function upToDate(database: OpenDatabase, where: string): Promise<OpenDatabase> {
  const { error } = await new Migrator({ db: database.db, provider: migrations }).migrateToLatest()
  if (error === undefined) return database
  await database.close()
  throw new Error(`The tables of ${where} could not be brought up to date.`, { cause: error })
}

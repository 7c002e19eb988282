import type { Kysely } from 'kysely'
import { Migrator, sql } from './kysely.ts'
import { migrations } from './migrations.ts'
import type { Tables } from './tables.ts'

export type OpenDatabase = {
  db: Kysely<Tables>
  close(): Promise<void>
  /** Something was erased: whatever else may hold it goes, too. */
  erased?(): void
}

type UpToDate = {
  /** For the sentences that say what is wrong. */
  where: string
  /** Told before old tables are changed, with the name of the first change. */
  beforeChange?: (name: string) => Promise<void>
}

/** A database whose tables are those of this version; it is closed when they can't be made so. */
export async function upToDate(database: OpenDatabase, { where, beforeChange }: UpToDate): Promise<OpenDatabase> {
  try {
    await migrate(database.db, { where, ...(beforeChange && { beforeChange }) })
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

async function migrate(db: Kysely<Tables>, { where, beforeChange }: UpToDate): Promise<void> {
  const migrator = new Migrator({ db, provider: migrations })
  const steps = await migrator.getMigrations()
  const done = await namesOfDone(db)
  const newer = done.find((name) => steps.every((step) => step.name !== name))
  if (newer !== undefined)
    throw new Error(
      `The tables of ${where} are those of a newer version of this game (${newer}). Start that one, or bring back the copy from before the upgrade.`,
    )
  const next = steps.find(({ executedAt }) => executedAt === undefined)
  if (next && done.length > 0) await beforeChange?.(next.name)
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw new Error(`The tables of ${where} could not be brought up to date.`, { cause: error })
}

async function namesOfDone(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (tables.every(({ name }) => name !== 'kysely_migration')) return []
  return (await sql<{ name: string }>`select name from kysely_migration`.execute(db)).rows.map(({ name }) => name)
}

import Database from 'libsql'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type OpenDatabase, upToDate } from './database.ts'
import { Kysely, sql, SqliteDialect } from './kysely.ts'
import type { Tables } from './tables.ts'

/** Statements kept prepared. */
const MOST_STATEMENTS = 64
/** Patience with a process that is just ending. */
const BUSY_MS = 1000

/** Opens the database file of a data folder, for this process alone, and brings its tables up to date. */
export async function openSqlite(dir: string): Promise<OpenDatabase> {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  chmodSync(dir, 0o700)
  const unlock = lock(dir)
  const database = new Database(ownFile(dir, 'rooms.db'))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('secure_delete = ON')
  // What SQLite sorts or sets aside is written nowhere else either.
  database.pragma('temp_store = MEMORY')
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepingStatements(database) }) })
  return upToDate(
    { db, close: () => db.destroy().finally(unlock), erased: () => dropCopies(dir) },
    { where: 'the data folder', beforeChange: (name) => copyOf(db, dir, name) },
  )
}

const COPY = 'rooms.db.before-'

/** A whole copy from before an upgrade, so that the version before can be started on it again. */
async function copyOf(db: OpenDatabase['db'], dir: string, migration: string): Promise<void> {
  const name = `${COPY}${migration}`
  rmSync(join(dir, name), { force: true })
  await sql`vacuum into ${ownFile(dir, name)}`.execute(db)
}

/** What is erased must not live on in a copy: all copies go with the first thing that is. */
function dropCopies(dir: string): void {
  for (const name of readdirSync(dir)) if (name.startsWith(COPY)) rmSync(join(dir, name))
}

/**
 * One server a folder: a transaction that never ends, on a file of its own. The lock is the operating system's, so it
 * goes when the process goes, however it goes; and closing the big file can't leave it behind.
 */
function lock(dir: string): () => void {
  const gate = new Database(ownFile(dir, 'lock.db'))
  try {
    gate.exec(`PRAGMA busy_timeout = ${BUSY_MS}`)
    gate.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    gate.close()
    if (!isBusy(error)) throw error
    throw new Error(`Another server is using the data folder ${dir}. Stop it first, or give this one a DATA_DIR of its own.`)
  }
  return () => {
    gate.exec('ROLLBACK')
    gate.close()
  }
}

/** A file for this user's eyes only; what SQLite puts beside it takes the same rights. */
function ownFile(dir: string, name: string): string {
  const file = join(dir, name)
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
  return file
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'
}

/** The same database; what is asked again is not prepared again. What was asked longest ago is forgotten first. */
function keepingStatements(database: SqliteDatabase): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(text) {
      const known = statements.get(text) ?? database.prepare(text)
      statements.delete(text)
      statements.set(text, known)
      const [oldest] = statements.keys()
      if (oldest !== undefined && statements.size > MOST_STATEMENTS) statements.delete(oldest)
      return known
    },
  }
}

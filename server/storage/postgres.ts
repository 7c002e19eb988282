import { Socket } from 'node:net'
import pg from 'pg'
import { type OpenDatabase, upToDate } from './database.ts'
import { Kysely, PostgresDialect } from './kysely.ts'
import type { Tables } from './tables.ts'

/** One writes, the others look up where rooms are. */
const MOST_CONNECTIONS = 8
/** How long the database may take over one statement, a commit included. */
const STATEMENT_MS = 4_000
/** How long a statement waits for rows that somebody else has; also how long a process that froze keeps others waiting for its own. */
const LOCK_MS = 3_000
/** A connection without a sign for so long is dead, as the database itself would have given up before. */
const SILENCE_MS = 6_000
const CONNECT_MS = 3_000
/** A machine that starts everything at once may be slow to let the first one in. */
const FIRST_TRIES = 5

/** Opens a PostgreSQL database that other processes share, and brings its tables up to date. Throws one clear sentence when it can't. */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    idleTimeoutMillis: SILENCE_MS - 1_000,
    statement_timeout: STATEMENT_MS,
    lock_timeout: LOCK_MS,
    idle_in_transaction_session_timeout: LOCK_MS,
    // Whatever the database is set to: what is acknowledged is on its disk.
    options: '-c synchronous_commit=on',
    stream: impatientSocket,
    types: { getTypeParser: (type, format) => (type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format)) },
  })
  // The pool drops a connection that broke and opens another when one is needed; whoever was using it has the error already.
  const hear = () => {}
  pool.on('error', hear)
  pool.on('connect', (client) => client.on('error', hear))
  const database = { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), close: () => pool.end() }
  try {
    await firstAnswer(pool)
  } catch (error) {
    await database.close()
    throw new Error(`The database of DATABASE_URL can not be used: ${error instanceof Error ? error.message : 'it does not answer'}.`, {
      cause: error,
    })
  }
  return upToDate(database, { where: 'the database of DATABASE_URL' })
}

async function firstAnswer(pool: pg.Pool): Promise<void> {
  for (let tries = 1; ; tries += 1)
    try {
      await pool.query('select 1')
      return
    } catch (error) {
      const isLate = error instanceof Error && error.message.includes('timeout')
      if (!isLate || tries === FIRST_TRIES) throw error
    }
}

/** A database that hangs, or that the network lost, says nothing: only the end of its connection frees who waits for it. */
function impatientSocket(): Socket {
  const socket = new Socket()
  return socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('the database is silent')))
}

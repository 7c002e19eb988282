import { setTimeout as wait } from 'node:timers/promises'
import { aPostgres, type Postgres } from '../../support/postgres.ts'
import { freePort } from '../../support/server-process.ts'
import { Proxy } from '../rig/proxy.ts'
import type { Rig } from '../rig/rig.ts'
import type { Server, Spawning } from '../rig/server.ts'
import { inDatabase } from '../rig/stored.ts'
import { SECOND, type Kind } from './kind.ts'

/** A database and two processes over it; the first runs the lesson, the second stands by. */
type Pair = { postgres: Postgres; first: Server; second: Server; toDatabase: Proxy; between: Proxy }

/** How a process is started: on a port of its own, told to the others as `internalUrl`. */
async function spawning(url: string, between?: Proxy): Promise<Omit<Spawning, 'dataDir'>> {
  const port = await freePort()
  if (between) between.target = port
  return { inject: { database: { url, internalUrl: between?.url ?? `http://127.0.0.1:${port}` } }, env: { PORT: String(port) } }
}

/** The first process reaches the database through `toDatabase`, and is reached by the second through `between`. */
async function pairs(rig: Rig): Promise<Pair> {
  const postgres = await aPostgres()
  rig.atEnd(() => postgres.end())
  const url = new URL(await postgres.aDatabase())
  rig.keep = inDatabase(url.href)
  const [toDatabase, between] = await Promise.all([new Proxy(`${rig.seed} database`).open(), new Proxy(`${rig.seed} between`).open()])
  rig.atEnd(() => Promise.all([toDatabase.close(), between.close()]))
  toDatabase.target = Number(url.port)
  const detour = new URL(url)
  detour.host = new URL(toDatabase.url).host
  await rig.opens({}, await spawning(detour.href, between))
  const first = rig.server
  const second = rig.spawns(await spawning(url.href))
  await second.port()
  return { postgres, first, second, toDatabase, between }
}

const X40: Kind = {
  id: 'X40',
  name: 'the database is stopped at once and started after 5 s',
  rto: 10,
  waits: true,
  async run(rig) {
    const { postgres } = await pairs(rig)
    await rig.trouble(
      async () => {
        await postgres.stop()
        await wait(rig.lasts({ short: 2 * SECOND, long: 5 * SECOND }))
        await postgres.start()
      },
      { tells: true },
    )
  },
}

const X41: Kind = {
  id: 'X41',
  name: 'the database answers after 500 ms, then stands still for a while',
  rto: 5,
  waits: true,
  async run(rig) {
    const { postgres, toDatabase } = await pairs(rig)
    await rig.trouble(async () => {
      toDatabase.weather = { latency: 250 }
      await wait(rig.lasts({ short: 3 * SECOND, long: 20 * SECOND }))
      toDatabase.weather = {}
    })
    await rig.trouble(async () => {
      postgres.freeze()
      await wait(2 * SECOND)
      postgres.thaw()
    })
  },
}

const X42: Kind = {
  id: 'X42',
  name: 'the process that runs a lesson is killed; another takes over',
  rto: 12,
  waits: true,
  async run(rig) {
    const { first, second } = await pairs(rig)
    await rig.trouble(async () => {
      await first.kill()
      rig.marks()
      await rig.leadsTo(second)
    })
  },
}

const X43: Kind = {
  id: 'X43',
  name: 'the process that runs a lesson can not reach the database any more',
  rto: 15,
  waits: true,
  async run(rig) {
    const { second, toDatabase } = await pairs(rig)
    await rig.trouble(async () => {
      toDatabase.weather = { swallows: 'both', newcomers: 'hang' }
      rig.marks()
      await wait(rig.lasts({ short: 2 * SECOND, long: 10 * SECOND }))
      await rig.leadsTo(second)
      rig.net.cut()
    })
    // It comes back, and finds that its rooms are somebody else's.
    toDatabase.weather = {}
    toDatabase.cut()
    await rig.recovers()
  },
}

const X44: Kind = {
  id: 'X44',
  name: 'the process that runs a lesson stands still past its lease, and wakes after the takeover',
  rto: 5,
  waits: true,
  async run(rig) {
    const { first, second } = await pairs(rig)
    first.signal('SIGSTOP')
    await rig.leadsTo(second)
    rig.net.cut()
    // How soon that is belongs to X42.
    await rig.answers()
    await rig.trouble(async () => first.signal('SIGCONT'))
  },
}

const X45: Kind = {
  id: 'X45',
  name: 'what two processes tell each other is late, or lost with its connection',
  rto: 5,
  waits: true,
  async run(rig) {
    const { second, between } = await pairs(rig)
    await rig.leadsTo(second)
    rig.net.cut()
    await rig.answers()
    await rig.trouble(async () => {
      between.weather = { latency: 100, jitter: 300 }
      await wait(2 * SECOND)
      between.cut()
      between.weather = { holds: 'down' }
      await wait(2 * SECOND)
      between.weather = {}
      between.cut()
    })
  },
}

export const SHARED: readonly Kind[] = [X40, X41, X42, X43, X44, X45]

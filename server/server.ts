import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Deps } from '../shared/game/contract.ts'
import { makeEngine } from '../shared/game/engine.ts'
import { sealFor } from '../shared/scoring/sealing.ts'
import { openCluster } from './cluster/cluster.ts'
import { openGateway, type Gateway } from './gateway/gateway.ts'
import { makeApi } from './http/api.ts'
import { lanAddresses } from './http/lan.ts'
import { schoolLimits, type Limits } from './http/limits.ts'
import { makeHttpServer } from './http/listener.ts'
import { openLog } from './http/log.ts'
import { openMetrics } from './http/metrics.ts'
import { behindProxies, peerOf } from './http/proxies.ts'
import { serveScreens } from './http/screens.ts'
import { cpuOfProcess, watchStalls } from './http/stalls.ts'
import { loadLibrary } from './library.ts'
import { makeBots } from './rooms/bots/bots.ts'
import { systemClock, type Clock } from './rooms/clock.ts'
import type { Log } from './rooms/log.ts'
import { newId } from './rooms/secrets.ts'
import { makeHall } from './sessions/make-hall.ts'
import { openStorage } from './storage/open.ts'

/** A page of another version is told to load again. */
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

export type ServerOptions = {
  /** 0: any free one. */
  port: number
  host: string
  /** Where rooms are kept when there is no database to share. */
  dataDir: string
  /** A PostgreSQL database that several servers share; `internalUrl`: where the others reach this one. */
  database?: { url: string; internalUrl: string } | undefined
  /** Days after which a session in which nothing happens is erased; 30 without it. */
  keptDays?: number | undefined
  /** When set, only its holder opens sessions. */
  hostKey?: string | undefined
  /** When set, only its holder reads metrics; otherwise only this machine does. */
  metricsToken?: string | undefined
  /** Proxies in front of this server whose word on who asks is believed: addresses and networks, with commas between them. */
  trustProxy?: string | undefined
  /** Folder of the built client. */
  screens?: string
  clock?: Clock
  log?: Log
  limits?: (clock: Clock) => Limits
  /** Content, events and regimes; by default all of the project. */
  library?: Deps
  /** Opens what is kept; tests put faults under it. */
  openStorage?: typeof openStorage
}

export type RunningServer = {
  /** As seen from this machine. */
  url: string
  port: number
  /** Logs and counts an error that nobody caught. */
  uncaught(error: unknown): void
  /** Says goodbye to every screen, waits for what is being written, and frees the port and the folder. */
  close(): Promise<void>
}

/** Everything on one port: page, REST and sockets. Throws one clear sentence when the port or the data folder is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { clock = systemClock, log = openLog(), limits = schoolLimits } = options
  const outside = options.trustProxy === undefined ? peerOf : behindProxies(options.trustProxy)
  const owner = newId()
  const library = options.library ?? (await loadLibrary())
  const metrics = openMetrics({ hall: () => hall.stats(), sockets: () => gateway?.count() ?? 0 })
  const storage = metrics.timed(
    await (options.openStorage ?? openStorage)(options.database ? { ...options.database, owner } : { dir: options.dataDir }),
  )
  const { book, regimes } = library
  const hall = makeHall({
    storage,
    clock,
    log,
    engine: makeEngine(library),
    bots: () => makeBots(book),
    regimes,
    sealFor,
    keptDays: options.keptDays,
  })
  const cluster = storage.leases && (await openCluster({ leases: storage.leases, owner, hall, clock }))
  const addressOf = cluster?.heardFrom(outside) ?? outside
  let isOpen = true
  let gateway: Gateway | null = null
  const reach = () => {
    const addresses = isAnywhere(options.host) ? lanAddresses() : []
    return addresses.map((address) => `http://${address}:${(server.address() as AddressInfo).port}`)
  }
  const api = makeApi({
    hall,
    library,
    clock,
    log,
    metrics,
    limits: limits(clock),
    isOpen: () => isOpen,
    hostKey: options.hostKey,
    addressOf,
    cluster,
    reach,
  })
  const screens = serveScreens(options.screens ?? fileURLToPath(new URL('../dist/client', import.meta.url)))
  const server = makeHttpServer({ api, screens, metrics, metricsToken: options.metricsToken, log })
  try {
    await hall.restore()
    await listening(server.listen(options.port, options.host), options.port)
  } catch (error) {
    await hall.close()
    throw error
  }
  cluster?.serve(server)
  gateway = openGateway({ server, hall, clock, log, addressOf, answered: metrics.intent, build: version, cluster })
  // Of the process and not of its rooms, so by the real time.
  const endWatch = watchStalls({ clock: systemClock, log, cpu: cpuOfProcess, stood: metrics.stood })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${isAnywhere(options.host) ? 'localhost' : bracketed(options.host)}:${port}`,
    port,
    uncaught(error) {
      metrics.unhandled()
      log.error({ error }, 'a rejection that nobody caught')
    },
    async close() {
      isOpen = false
      endWatch()
      cluster?.close()
      await hall.close()
      const closed = gateway?.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** Whether a host means every address of this machine. */
export function isAnywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::'
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

async function listening(server: Server, port: number): Promise<void> {
  try {
    await once(server, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE')
      throw new Error(`Port ${port} is taken, perhaps by this game itself. Close the other program, or choose a port: PORT=8081 npm start`, {
        cause: error,
      })
    if (code === 'EACCES')
      throw new Error(`Port ${port} needs more rights than this user has. Choose one above 1023: PORT=8080 npm start`, { cause: error })
    throw error
  }
}

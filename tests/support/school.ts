import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noLimits } from '../../server/http/limits.ts'
import { openLog } from '../../server/http/log.ts'
import { systemClock, type Clock } from '../../server/rooms/clock.ts'
import { startServer } from '../../server/server.ts'
import { openStorage } from '../../server/storage/open.ts'
import type { Stored } from '../../server/storage/storage.ts'
import type { Joined, SessionOpened, SessionRequest } from '../../shared/protocol/rest.ts'
import { Client, LINES, type LineName } from './sockets.ts'
import { library } from './library.ts'
import { placeFor } from './stores.ts'

/** Real time, in which nobody is ever missed: what would happen after seconds of silence doesn't happen in a test. */
const patientClock: Clock = { now: systemClock.now, after: (ms, run) => (ms < 5_000 ? systemClock.after(ms, run) : () => {}) }

export type Answer = { status: number; text: string; body: unknown }

/** A session with one room, and all who came. */
export type Class = { opened: SessionOpened; code: string; people: Joined[]; pupils: Client[]; teacher: Client; projector: Client }

/** The whole server as `npm start` runs it, on a port and a folder of its own. */
export type School = {
  url: string
  /** Lines of its log. */
  lines: string[]
  ask(method: string, path: string, options?: { body?: unknown; token?: string; headers?: Record<string, string> }): Promise<Answer>
  join(code: string, body?: object): Promise<Joined>
  connect(auth: object, options?: object): Promise<Client>
  /** Every frame that a client was sent, as it came over the wire. */
  heard(client: Client): readonly string[]
  gather(size: number, room?: object, session?: Omit<SessionRequest, 'rooms'>): Promise<Class>
  /** Something goes wrong that nobody caught: the worst that a log can be given. */
  trouble(error: Error): void
  /** Stops it and starts it again on the same folder; its address changes. */
  restart(): Promise<void>
  /** Stops it and reads what it left on the disk. */
  stored(): Promise<Stored>
  end(): Promise<void>
}

/** `line` is the way of everybody's frames. */
export async function aSchool(line: LineName = 'websocket'): Promise<School> {
  const dataDir = mkdtempSync(join(tmpdir(), 'good-standing-school-'))
  const lines: string[] = []
  const log = openLog('debug', { write: (line) => void lines.push(line) })
  const start = async () => {
    const place = await placeFor(dataDir)
    const database = 'dir' in place ? undefined : place
    return startServer({ port: 0, host: '127.0.0.1', dataDir, database, clock: patientClock, log, limits: noLimits, library })
  }
  let server = await start()
  let clients: Client[] = []
  const heard = new Map<Client, string[]>()

  const close = async () => {
    for (const client of clients.splice(0)) client.end()
    await server.close()
  }

  const school: School = {
    get url() {
      return server.url
    },
    lines,
    trouble: (error) => server.uncaught(error),
    async ask(method, path, { body, token, headers } = {}) {
      const response = await fetch(`${server.url}${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, text, body: response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : null }
    },
    async join(code, body = {}) {
      return expected(await school.ask('POST', `/api/rooms/${code}/join`, { body }), 200) as Joined
    },
    async connect(auth, options) {
      const client = new Client(server.url, auth, { transports: [...LINES[line]], ...options })
      clients.push(client)
      const frames: string[] = []
      heard.set(client, frames)
      client.socket.io.engine.on('data', (data) => frames.push(String(data)))
      return client.opened()
    },
    heard: (client) => heard.get(client) ?? [],
    async gather(size, room = {}, session = { length: 'short' }) {
      const order = { ...session, rooms: [{ stepSeconds: { plan: 0, social: 0, statement: 0 }, ...room }] }
      const opened = expected(await school.ask('POST', '/api/sessions', { body: order }), 201) as SessionOpened
      const [first] = opened.rooms
      if (!first) throw new Error('a session has a room')
      const people = await Promise.all(Array.from({ length: size }, () => school.join(first.code)))
      const pupils = await Promise.all(people.map(({ token }) => school.connect({ token })))
      const teacher = await school.connect({ token: opened.facilitatorToken })
      const projector = await school.connect({ token: first.projectorToken })
      return { opened, code: first.code, people, pupils, teacher, projector }
    },
    async restart() {
      await close()
      clients = []
      server = await start()
    },
    async stored() {
      await close()
      const storage = await openStorage(await placeFor(dataDir))
      const stored = await storage.load()
      await storage.close()
      return stored
    },
    async end() {
      await close().catch(() => {})
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
  return school
}

function expected({ status, text, body }: Answer, wanted: number): unknown {
  if (status !== wanted) throw new Error(`${status} instead of ${wanted}: ${text}`)
  return body
}

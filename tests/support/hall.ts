import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadLibrary } from '../../server/library.ts'
import { makeBots } from '../../server/rooms/bots/bots.ts'
import type { Log } from '../../server/rooms/log.ts'
import { noLog } from '../../server/rooms/log.ts'
import { systemClock } from '../../server/rooms/clock.ts'
import { isRefusal, type Hall, type SessionOpened } from '../../server/sessions/hall.ts'
import { makeHall } from '../../server/sessions/make-hall.ts'
import type { OpenStorage } from '../../server/storage/storage.ts'
import type { Faults } from '../../server/storage/store.ts'
import { makeEngine } from '../../shared/game/engine.ts'
import type { Engine } from '../../shared/game/contract.ts'
import { sealFor } from '../../shared/scoring/sealing.ts'
import type { Refusal } from '../../shared/vocabulary/refusal.ts'
import type { RoomActor } from '../../server/rooms/room-actor.ts'
import type { Town } from '../../shared/vocabulary/state.ts'
import { breathe, fakeClock, type FakeClock } from './clock.ts'
import { aStorage } from './stores.ts'

export type World = {
  dir: string
  clock: FakeClock
  hall: Hall
  storage: OpenStorage
  engine: Engine
  /** Ends this server and starts another on the same folder. `kill`: without its goodbyes. */
  restart(how?: 'kill'): Promise<World>
  /** Ends everything and removes the folder. */
  end(): Promise<void>
}

const library = loadLibrary()

export type WorldOptions = {
  faults?: Faults
  dir?: string
  clock?: FakeClock
  log?: Log
  engine?: (real: Engine) => Engine
  storage?: (real: OpenStorage) => OpenStorage
  keptDays?: number
}

/** A hall of real rules over a real disk, or over the database that `keepIn` names, on a clock that the test moves. */
export async function aWorld(options: WorldOptions = {}): Promise<World> {
  const deps = await library
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'good-standing-'))
  const clock = options.clock ?? fakeClock()
  const kept = await aStorage(dir, options.faults)
  const storage = options.storage ? options.storage(kept) : kept
  const engine = options.engine ? options.engine(makeEngine(deps)) : makeEngine(deps)
  const { log = noLog, keptDays } = options
  const hall = makeHall({ storage, clock, engine, log, bots: () => makeBots(deps.book), regimes: deps.regimes, sealFor, keptDays })
  await hall.restore()
  return {
    dir,
    clock,
    hall,
    storage,
    engine,
    async restart(how) {
      if (how === 'kill') await storage.close()
      else await hall.close()
      return aWorld({ ...options, dir, clock })
    },
    async end() {
      await hall.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** The answer, which must not be a refusal. */
export function granted<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`refused: ${answer.code} ${answer.say} ${answer.field ?? ''}`)
  return answer
}

/** A session with one room, and that room. */
export async function aRoom(
  world: World,
  room: object = {},
  session: object = { length: 'short' },
): Promise<{ opened: SessionOpened; room: RoomActor; code: string }> {
  const opened = granted(await world.hall.openSession({ ...session, rooms: [room] }, { at: world.clock.now() }))
  const [first] = opened.rooms
  if (!first) throw new Error('a session has a room')
  const actor = granted(world.hall.roomFor(first.code, opened.facilitatorToken))
  return { opened, room: actor, code: first.code }
}

/** Time as it is, for tests over real sockets; nobody passes it. */
export const realClock: FakeClock = { ...systemClock, pass: () => Promise.reject(new Error('real time passes by itself')) }

let ids = 0
/** An id as a client makes it. */
export const anId = (): string => `test-${String((ids += 1)).padStart(6, '0')}`

/** The facilitator goes on until it is so; bots have time to do their part before each step ends. */
export async function goesOn(room: RoomActor, isSo: (town: Town) => boolean): Promise<void> {
  const town = () => room.durable.state.G.town
  if (town().phase === 'arrival') await room.submit('facilitator', { id: anId(), type: 'start' })
  for (let i = 0; i < 200 && !isSo(town()); i += 1) {
    await breathe(6)
    await room.submit('facilitator', { id: anId(), type: 'next' })
  }
  await breathe(6)
}

/** Which of these texts are anywhere in the bytes of a folder's files. */
export function tracesIn(dir: string, texts: readonly string[]): string[] {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  return texts.filter((text) => bytes.some((one) => one.includes(text)))
}

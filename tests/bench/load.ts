import { setTimeout as wait } from 'node:timers/promises'
import type { Usage } from './process.ts'
import { CITIZENS } from './workload.ts'

/** A room with all its sockets on, in the step in which its citizens plan, whichever server it lives on. */
export type Room = {
  /** Sends one legal intent of a citizen; resolves with the version that it made once that citizen has its answer. */
  act(citizen: number): Promise<number>
  /** Resolves once every socket of the room shows a version. */
  everywhere(version: number): Promise<void>
  /** Received by all sockets so far. */
  bytes(): number
  close(): void
}

export type Figures = {
  movesPerCoreSecond: number
  cpuMsPerMove: number
  kibPerMove: number
  ackMs: Percentiles
  lastMs: Percentiles
  burstMs: number
  rssKibPerRoom: number
}
export type Percentiles = { p50: number; p95: number; p99: number }

const WARM_UP_MS = 2_000
const MEASURED_MS = 3_000
const BURSTS = 8
/** A citizen sends the next intent at once, but no faster than this: the server lets a socket send 20 a second. */
const PACE_MS = 60

/** Every citizen keeps one intent under way; it is done when it is answered and the last socket of the room shows it. */
export async function measure(rooms: readonly Room[], usage: () => Promise<Usage>, before: Usage): Promise<Figures> {
  const load = startLoad(rooms)
  await wait(WARM_UP_MS)
  const from = await load.mark(usage)
  await wait(MEASURED_MS)
  const to = await load.mark(usage)
  await load.stop()
  const moves = to.moves - from.moves
  const cpuMs = to.cpuMs - from.cpuMs
  return {
    movesPerCoreSecond: (moves * 1000) / cpuMs,
    cpuMsPerMove: cpuMs / moves,
    kibPerMove: (to.bytes - from.bytes) / 1024 / moves,
    ackMs: percentiles(load.ackMs.slice(from.moves, to.moves)),
    lastMs: percentiles(load.lastMs.slice(from.moves, to.moves)),
    burstMs: await bursts(rooms),
    rssKibPerRoom: (to.rssKib - before.rssKib) / rooms.length,
  }
}

function startLoad(rooms: readonly Room[]) {
  const ackMs: number[] = []
  const lastMs: number[] = []
  let goesOn = true
  const live = async (room: Room, citizen: number) => {
    while (goesOn) {
      const start = performance.now()
      const version = await room.act(citizen)
      const answered = performance.now() - start
      await room.everywhere(version)
      const seen = performance.now() - start
      ackMs.push(answered)
      lastMs.push(seen)
      if (seen < PACE_MS) await wait(PACE_MS - seen)
    }
  }
  const lives = Promise.all(rooms.flatMap((room) => Array.from({ length: CITIZENS }, (_, citizen) => live(room, citizen))))
  return {
    ackMs,
    lastMs,
    mark: async (usage: () => Promise<Usage>) => ({
      ...(await usage()),
      moves: lastMs.length,
      bytes: rooms.reduce((sum, room) => sum + room.bytes(), 0),
    }),
    async stop() {
      goesOn = false
      await lives
    },
  }
}

/** A whole room acts in one instant: ms until the last socket shows the last of it, the middle one of some bursts. */
async function bursts([room]: readonly Room[]): Promise<number> {
  if (!room) throw new Error('no room to load')
  const took: number[] = []
  for (let burst = 0; burst < BURSTS; burst += 1) {
    const start = performance.now()
    await Promise.all(Array.from({ length: CITIZENS }, async (_, citizen) => room.everywhere(await room.act(citizen))))
    took.push(performance.now() - start)
    await wait(PACE_MS)
  }
  return median(took)
}

export function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle - 0.5)] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

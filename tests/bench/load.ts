import { setTimeout as wait } from 'node:timers/promises'
import { median, percentiles, type Percentiles } from './figures.ts'
import type { ServerProcess, Usage } from './process.ts'
import type { Room } from './room.ts'

export type Costs = { movesPerCoreSecond: number; cpuMsPerMove: number; kibPerMove: number; ackMs: Percentiles; lastMs: Percentiles }

const WARM_UP_MS = 2_000
const MEASURED_MS = 3_000
const BURSTS = 8
/** A citizen sends the next intent at once, but no faster than this: our server lets a socket send 20 a second. */
const PACE_MS = 60
const FIXED = { perSecond: 40, ms: 4_000 }

/** Moves as they were made, in the order in which they were seen by all. */
class Moves {
  readonly ackMs: number[] = []
  readonly lastMs: number[] = []

  /** One intent: it is done when it is answered and the last screen of the room shows it. Gives the ms that this took. */
  async make(room: Room, citizen: number): Promise<number> {
    const start = performance.now()
    const version = await room.act(citizen)
    const answered = performance.now() - start
    await room.screens.everywhere(version)
    const seen = performance.now() - start
    this.ackMs.push(answered)
    this.lastMs.push(seen)
    return seen
  }

  costs(from: Mark, to: Mark): Costs {
    const count = to.moves - from.moves
    const cpuMs = to.cpuMs - from.cpuMs
    return {
      movesPerCoreSecond: (count * 1000) / cpuMs,
      cpuMsPerMove: cpuMs / count,
      kibPerMove: (to.bytes - from.bytes) / 1024 / count,
      ackMs: percentiles(this.ackMs.slice(from.moves, to.moves)),
      lastMs: percentiles(this.lastMs.slice(from.moves, to.moves)),
    }
  }

  async mark(rooms: readonly Room[], child: ServerProcess<unknown>): Promise<Mark> {
    return { ...(await child.usage()), moves: this.lastMs.length, bytes: rooms.reduce((sum, { screens }) => sum + screens.bytes, 0) }
  }
}

type Mark = Usage & { moves: number; bytes: number }

/** As much as a server can take: every citizen keeps one intent under way. */
export async function saturated(rooms: readonly Room[], child: ServerProcess<unknown>): Promise<Costs> {
  const moves = new Moves()
  let goesOn = true
  const lives = paced(rooms, moves, () => goesOn)
  await wait(WARM_UP_MS)
  const from = await moves.mark(rooms, child)
  await wait(MEASURED_MS)
  const to = await moves.mark(rooms, child)
  goesOn = false
  await lives
  return moves.costs(from, to)
}

/** So many moves in each room, as fast as the pace allows. */
export async function moveOn(rooms: readonly Room[], count: number): Promise<void> {
  const left = new Map(rooms.map((room) => [room, count]))
  await paced(rooms, new Moves(), (room) => {
    const rest = left.get(room) ?? 0
    left.set(room, rest - 1)
    return rest > 0
  })
}

async function paced(rooms: readonly Room[], moves: Moves, goesOn: (room: Room) => boolean): Promise<void> {
  const live = async (room: Room, citizen: number) => {
    while (goesOn(room)) {
      const seen = await moves.make(room, citizen)
      if (seen < PACE_MS) await wait(PACE_MS - seen)
    }
  }
  await Promise.all(rooms.flatMap((room) => citizensOf(room).map((citizen) => live(room, citizen))))
}

/** A school at its usual pace: 40 moves a second over all rooms, whether or not the last one is answered. */
export async function fixed(rooms: readonly Room[], child: ServerProcess<unknown>): Promise<Costs> {
  const moves = new Moves()
  const from = await moves.mark(rooms, child)
  const start = performance.now()
  const made = await Promise.all(
    Array.from({ length: (FIXED.perSecond * FIXED.ms) / 1000 }, async (_, i) => {
      await wait(start + (i * 1000) / FIXED.perSecond - performance.now())
      const room = rooms[i % rooms.length]
      return room && moves.make(room, Math.floor(i / rooms.length) % citizensOf(room).length)
    }),
  )
  if (made.length === 0) throw new Error('nothing was sent')
  return moves.costs(from, await moves.mark(rooms, child))
}

/** A whole room acts in one instant: ms until the last screen shows the last of it, the middle one of some bursts. */
export async function bursts(room: Room): Promise<number> {
  const took: number[] = []
  for (let burst = 0; burst < BURSTS; burst += 1) {
    const moves = new Moves()
    took.push(Math.max(...(await Promise.all(citizensOf(room).map((citizen) => moves.make(room, citizen))))))
    await wait(PACE_MS)
  }
  return median(took)
}

/** Places of the citizens' screens. */
function citizensOf({ screens }: Room): number[] {
  return [...screens.all.keys()].slice(0, -2)
}

import { measureGames, type Games } from './games.ts'
import { measureGrowth, type Growth } from './growth.ts'
import { measureMemory, type Memory } from './memory.ts'
import { measurePhone, type Phone } from './phone.ts'
import { besides } from './process.ts'
import { measureReconnect, type Reconnect } from './reconnect.ts'
import { measureServers, type ServerFigures } from './servers.ts'
import { measureStart, type Start } from './start.ts'

/** What was measured in one run, side by side, so that ratios inside it met the same machine. */
export type Once = {
  servers?: Record<string, ServerFigures>
  growth?: Growth
  memory?: Record<string, Memory>
  reconnect?: Record<string, Reconnect>
  start?: Record<string, Start>
  games?: Games
  phone?: Phone
}

/** The benches by name; each takes the number of rooms. The load of a server keeps off the server's core, a browser needs all. */
const BENCHES: { [Name in keyof Once]-?: (rooms: number) => Promise<NonNullable<Once[Name]>> } = {
  servers: (rooms) => besides(() => measureServers(rooms)),
  growth: (rooms) => besides(() => measureGrowth(rooms)),
  memory: (rooms) => besides(() => measureMemory(rooms)),
  reconnect: (rooms) => besides(() => measureReconnect(rooms)),
  start: () => besides(measureStart),
  games: () => besides(measureGames),
  phone: measurePhone,
}

export type BenchName = keyof Once
export const BENCH_NAMES = Object.keys(BENCHES) as BenchName[]

/** All runs of some benches. */
export async function measureRuns(names: readonly BenchName[], { runs, rooms }: { runs: number; rooms: number }): Promise<Once[]> {
  const all: Once[] = []
  for (let run = 1; run <= runs; run += 1) {
    const once: Once = {}
    for (const name of names) {
      process.stderr.write(`run ${run} of ${runs}: ${name}\n`)
      Object.assign(once, { [name]: await BENCHES[name](rooms) })
    }
    all.push(once)
  }
  return all
}

import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { argumentsFrom, whole } from '../../server/cli/arguments.ts'

/** What `npm run -s bench` measured of our server; more stands in its JSON. */
const Measured = v.object({
  rows: v.array(v.object({ server: v.string(), citizens: v.number(), cpuMsPerMove: v.number() })),
})

/** Seconds between two intents of a citizen in the plan of a month, the busiest step there is. */
const BETWEEN_S = 6
/** Screens of a room beside those of its citizens: a desk and a board. */
const BESIDE = 2
/** How much of a core play may take on average, so that bursts of whole rooms find room. */
const SHARE = 0.5
/** Cores of a machine, of which one is the proxy's and the system's. */
const CORES = 8
/** Rooms in use that a process takes on (server/sessions/keeping.ts). */
const MOST_ROOMS = 50
/** Commits a second of one process at the most: each takes all that gathered while the last one ran. */
const COMMITS_PER_S = 100
/** Of `pg` for each process (server/storage/postgres.ts). */
const POOL = 8

const USAGE = 'npx tsx tests/bench/scaling.ts --players 1000000 [--bench bench.json] [--cpu 1.1 (ms of an intent)] [--citizens 30]'

/** What so many players at once need, by the cost of an intent that was measured; ms of CPU. */
export function needsOf({ players, citizens, cpuMs }: { players: number; citizens: number; cpuMs: number }) {
  const rooms = Math.ceil(players / citizens)
  const intentsPerSecond = Math.round(players / BETWEEN_S)
  const roomsByCpu = Math.floor((SHARE * 1000 * BETWEEN_S) / (cpuMs * citizens))
  const roomsPerProcess = Math.max(1, Math.min(MOST_ROOMS, roomsByCpu))
  const processes = Math.ceil(rooms / roomsPerProcess)
  return {
    players,
    rooms,
    roomsPerProcess,
    processes,
    machines: Math.ceil(processes / (CORES - 1)),
    sockets: players + rooms * BESIDE,
    databaseConnections: processes * POOL,
    intentsPerSecond,
    commitsPerSecond: Math.min(intentsPerSecond, processes * COMMITS_PER_S),
    leaseWritesPerSecond: processes / 2,
  }
}

function measuredIn(file: string, citizens: number): number {
  const { rows } = v.parse(Measured, JSON.parse(readFileSync(file, 'utf8')))
  const ours = rows.find((row) => row.server === 'ours' && row.citizens === citizens)
  if (!ours) throw new Error(`${file} has no row of our server with ${citizens} citizens`)
  return ours.cpuMsPerMove
}

if (import.meta.filename === process.argv[1]) {
  const entries = {
    players: whole(1, 100_000_000),
    bench: v.string(),
    cpu: v.pipe(v.string(), v.transform(Number), v.minValue(0.01)),
    citizens: whole(2, 40),
  }
  const asked = argumentsFrom(entries, { players: '1000000', bench: '', cpu: '1.1', citizens: '30' })
  try {
    if (typeof asked === 'string') throw new Error(`${asked}\n${USAGE}`)
    const cpuMs = asked.bench === '' ? asked.cpu : measuredIn(asked.bench, asked.citizens)
    console.log(JSON.stringify({ cpuMs, ...needsOf({ ...asked, cpuMs }) }, null, 2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

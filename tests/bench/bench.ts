import { parseArgs } from 'node:util'
import { measure, type Room } from './load.ts'
import { openOurRoom } from './ours.ts'
import { startProcess } from './process.ts'
import { reportOf, tableOf, type Run } from './report.ts'
import { measureTaps } from './reveal.ts'
import { openStockRoom } from './stock.ts'

type Address = { url: string }
type Rival = { server: string; file: string; open: (address: Address) => Promise<Room> }

const RIVALS: readonly Rival[] = [
  { server: 'ours', file: './ours.server.ts', open: openOurRoom },
  { server: 'stock', file: './stock.server.ts', open: openStockRoom },
]

/** What one server costs: a process of its own, with nothing left over from the run before. */
async function runOnce({ server, file, open }: Rival, run: number, count: number): Promise<Run> {
  const child = await startProcess<Address>(file)
  try {
    const before = await child.usage()
    const rooms: Room[] = []
    for (let i = 0; i < count; i += 1) rooms.push(await open(child.address))
    const figures = await measure(rooms, child.usage, before)
    for (const room of rooms) room.close()
    return { server, run, figures }
  } finally {
    await child.stop()
  }
}

/** Our server beside its rivals. Side by side: the machine's speed drifts, so each run has all of them. */
async function measureServers(runs: number, rooms: number): Promise<Run[]> {
  const all: Run[] = []
  for (let run = 1; run <= runs; run += 1) for (const rival of RIVALS) all.push(await runOnce(rival, run, rooms))
  return all
}

const NAMES = ['servers', 'reveal']

try {
  const options = { rooms: { type: 'string', default: '1' }, runs: { type: 'string', default: '3' } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const unknown = positionals.find((name) => !NAMES.includes(name))
  if (unknown !== undefined) throw new Error(`there is no bench called ${unknown}; there are ${NAMES.join(', ')}`)
  const [runs, rooms] = [Number(values.runs), Number(values.rooms)]
  const isWanted = (name: string) => positionals.length === 0 || positionals.includes(name)
  const all = isWanted('servers') ? await measureServers(runs, rooms) : []
  const report = reportOf(all, { rooms, runs, taps: isWanted('reveal') ? await measureTaps(runs) : [] })
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  process.stderr.write(`${tableOf(report)}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

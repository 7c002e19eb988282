import { parseArgs } from 'node:util'
import { measure, type Room } from './load.ts'
import { openOurRoom } from './ours.ts'
import { startProcess } from './process.ts'
import { reportOf, tableOf, type Run } from './report.ts'
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

try {
  const { values } = parseArgs({ options: { rooms: { type: 'string', default: '1' }, runs: { type: 'string', default: '3' } } })
  const count = Number(values.rooms)
  const runs: Run[] = []
  // Side by side: the machine's speed drifts, so each run has both.
  for (let run = 1; run <= Number(values.runs); run += 1) for (const rival of RIVALS) runs.push(await runOnce(rival, run, count))
  const report = reportOf(runs, count)
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  process.stderr.write(`${tableOf(report)}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

import './production.ts'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { reformsFrom } from '../../shared/scoring/reforms.ts'
import { recordingFrom } from '../debrief/import.ts'
import { rescored, type Order } from '../debrief/rescoring.ts'
import { loadLibrary } from '../library.ts'
import { isRefusal } from '../sessions/hall.ts'
import { fail, seedFrom } from './arguments.ts'

const usage =
  'npm run -s rescore -- --recording file.json --regime credit-file [--seed text] [--reform no-friends,expiry:2,fewer-sensors:street+traffic,banned-uses:post.critical]'

await main()

async function main(): Promise<void> {
  const order = orderFrom()
  if (typeof order === 'string') return fail(`${order}\n${usage}`, 2)
  try {
    const recording = recordingFrom(JSON.parse(await readFile(order.file, 'utf8')))
    if (isRefusal(recording)) return fail(`${order.file}: ${recording.say} ${recording.field ?? ''}`.trim(), 1)
    const deps = await loadLibrary()
    const { observations: _observations, ...told } = rescored(recording, deps, { ...order, regime: order.regime ?? recording.room.regime })
    process.stdout.write(`${JSON.stringify(told)}\n`)
  } catch (fault) {
    fail(fault instanceof Error ? fault.message : String(fault), 1)
  }
}

/** What the command line asks for, or one sentence that says what is wrong with it. */
function orderFrom(): (Omit<Order, 'regime'> & { file: string; regime: string | null }) | string {
  try {
    const text = { type: 'string' as const }
    const { values } = parseArgs({ options: { recording: text, regime: text, seed: text, reform: text } })
    if (values.recording === undefined) return '--recording: name the file of a recording'
    const reforms = reformsFrom(values.reform ?? '')
    if (typeof reforms === 'string') return `--reform: ${reforms}`
    return { file: values.recording, regime: values.regime ?? null, seed: values.seed === undefined ? null : seedFrom(values.seed), reforms }
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

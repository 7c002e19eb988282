import './production.ts'
import { loadLibrary } from '../library.ts'
import { simulate } from '../simulate/simulate.ts'
import { argumentsFrom, fail, gameArguments, GAME_USAGE, whole } from './arguments.ts'
import { progressOn } from './progress.ts'

const MOST_ROOMS = 100_000
const DEFAULTS = { regime: 'house', rooms: '200', citizens: '24', bots: 'mixed', length: 'standard', disclosure: 'tier', seed: '1' }

await main()

async function main(): Promise<void> {
  const deps = await loadLibrary()
  const simulation = argumentsFrom({ ...gameArguments(Object.keys(deps.regimes)), rooms: whole(1, MOST_ROOMS) }, DEFAULTS)
  if (typeof simulation === 'string') return fail(`${simulation}\nnpm run -s simulate -- --rooms 1..${MOST_ROOMS} ${GAME_USAGE}`, 2)
  try {
    const report = await simulate(deps, simulation, { onRoom: progressOn(process.stderr, simulation.rooms) })
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  } catch (fault) {
    fail(fault instanceof Error ? fault.message : String(fault), 1)
  }
}

import './production.ts'
import { loadLibrary } from '../library.ts'
import { argumentsFrom, fail, gameArguments, GAME_USAGE, seedFrom } from './arguments.ts'
import { playHeadless } from './headless.ts'

const DEFAULTS = { regime: 'house', citizens: '30', bots: 'mixed', length: 'standard', disclosure: 'tier', seed: '1' }

await main()

async function main(): Promise<void> {
  const deps = await loadLibrary()
  const play = argumentsFrom(gameArguments(Object.keys(deps.regimes)), DEFAULTS)
  if (typeof play === 'string') return fail(`${play}\nnpm run -s play -- ${GAME_USAGE}`, 2)
  try {
    process.stdout.write(`${JSON.stringify(playHeadless(deps, { ...play, seed: seedFrom(play.seed) }))}\n`)
  } catch (fault) {
    fail(fault instanceof Error ? fault.message : String(fault), 1)
  }
}

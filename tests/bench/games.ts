import { playHeadless } from '../../server/cli/headless.ts'
import { rescored } from '../../server/debrief/rescoring.ts'
import { loadLibrary } from '../../server/library.ts'
import { CITIZENS } from './workload.ts'

/** On one core, without a server: whole games of bots a second, and recorded rooms under another regime a second. */
export type Games = { gamesPerSecond: number; rescoringsPerSecond: number }

const GAMES = 6
const RESCORINGS = 60

export async function measureGames(): Promise<Games> {
  const deps = await loadLibrary()
  const play = (seed: string) =>
    playHeadless(deps, { regime: 'house', citizens: CITIZENS, bots: 'mixed', length: 'standard', disclosure: 'tier', seed })
  const recording = play('warm')
  const rescore = () => rescored(recording, deps, { regime: 'credit-file', seed: null, reforms: [] })
  rescore()
  return {
    gamesPerSecond: perSecond(GAMES, (i) => play(`bench-${i}`)),
    rescoringsPerSecond: perSecond(RESCORINGS, rescore),
  }
}

/** By the CPU time of this process, so that a busy machine counts less. */
function perSecond(times: number, work: (i: number) => void): number {
  const before = process.cpuUsage()
  for (let i = 0; i < times; i += 1) work(i)
  const { user, system } = process.cpuUsage(before)
  return (times * 1_000_000) / (user + system)
}

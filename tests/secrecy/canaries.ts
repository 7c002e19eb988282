import { availableParallelism } from 'node:os'
import { argumentsFrom, fail, whole } from '../../server/cli/arguments.ts'
import { startChild } from '../support/child.ts'
import type { Scan } from './scan.ts'
import { served } from './served.ts'

const DEFAULTS = { frames: '50000', seed: '1' }

/** `npm run -s canaries -- --frames 2000000 --seed 1`: what was looked through and what was found, as JSON on stdout; exit 1 when anything leaks. */
const asked = argumentsFrom({ frames: whole(10_000, 1_000_000_000), seed: whole(0, 2 ** 20) }, DEFAULTS)
if (typeof asked === 'string') fail(`${asked}\nnpm run -s canaries -- --frames 10000..1000000000 --seed number`, 2)
else
  try {
    const began = Date.now()
    const overSockets = await served()
    process.stderr.write(`${overSockets.frames} frames over sockets\n`)
    const inProcess = await scanned(asked.frames - overSockets.frames, asked.seed)
    const report = { frames: inProcess.frames + overSockets.frames, seconds: Math.round((Date.now() - began) / 1000), inProcess, overSockets }
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    if (inProcess.leaks.length + overSockets.leaks.length > 0) fail('Something leaks.', 1)
  } catch (fault) {
    fail(fault instanceof Error ? fault.message : String(fault), 1)
  }

/** Scans in as many processes as there are cores, each with seeds of its own; the same seed scans the same on as many cores. */
async function scanned(frames: number, seed: number): Promise<Scan> {
  const cores = availableParallelism()
  const parts = await Promise.all(
    Array.from({ length: cores }, async (_, i) => {
      const env = { FRAMES: String(Math.ceil(frames / cores)), SEED: String(seed * 1000 + i) }
      const { hello } = await startChild<Scan>(new URL('./scan-process.ts', import.meta.url), env)
      return hello
    }),
  )
  const sum = (count: (scan: Scan) => number) => parts.reduce((total, part) => total + count(part), 0)
  return {
    frames: sum((scan) => scan.frames),
    bytes: sum((scan) => scan.bytes),
    games: sum((scan) => scan.games),
    canariesGranted: sum((scan) => scan.canariesGranted),
    leaks: parts.flatMap(({ leaks }) => leaks),
  }
}

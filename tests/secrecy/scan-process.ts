import { scan } from './scan.ts'

/** One share of a scan, in a process of its own: `FRAMES` and `SEED` in, the scan as a message out, how far it is on stderr. */
const [frames, seed] = [Number(process.env['FRAMES']), Number(process.env['SEED'])]
const TOLD_EACH = 50_000
let told = 0

const onGame = (done: number) => {
  if (done - told < TOLD_EACH) return
  told = done
  process.stderr.write(`${done} of ${frames} frames\n`)
}
process.send?.(scan({ frames, seed, onGame }), () => process.disconnect())

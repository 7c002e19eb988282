import '../../server/cli/production.ts'
import { argumentsFrom, fail, whole } from '../../server/cli/arguments.ts'
import { progressOn } from '../../server/cli/progress.ts'
import { runWorlds, type Report } from './pool.ts'
import { runWorld } from './run.ts'

const MOST_SEEDS = 10_000_000
const seeds = whole(0, MOST_SEEDS)
/** `seed`: that one alone, with its trace; 0: none. */
const DEFAULTS = { seeds: '2000', from: '1', seed: '0' }

/** `npm run -s chaos -- --seeds 2000 --from 1`, or `--seed 17` to live one world again with its trace on stderr. */
const asked = argumentsFrom({ seeds, from: seeds, seed: seeds }, DEFAULTS)
if (typeof asked === 'string') fail(`${asked}\nnpm run -s chaos -- --seeds 1..${MOST_SEEDS} --from number | --seed number`, 2)
else
  try {
    const report = asked.seed > 0 ? await alone(asked.seed) : await runWorlds(asked.from, asked.seeds, progressOn(process.stderr, asked.seeds))
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    if (report.violations.length > 0) fail('A world broke an invariant.', 1)
  } catch (fault) {
    fail(fault instanceof Error ? fault.message : String(fault), 1)
  }

async function alone(seed: number): Promise<Omit<Report, 'seconds'>> {
  const { violations, trace } = await runWorld(seed, { write: (line) => process.stderr.write(`${line}\n`) })
  return { seeds: 1, violations: violations.map((violation) => ({ seed, ...violation })), traces: trace }
}

import { argumentsFrom, fail, whole } from '../../server/cli/arguments.ts'
import { fuzz } from './run.ts'

const DEFAULTS = { inputs: '5000', seed: '1' }

/** `npm run -s fuzz -- --inputs 1000000 --seed 1`: the report as JSON on stdout; exit 1 when anything was found. */
const asked = argumentsFrom({ inputs: whole(100, 100_000_000), seed: whole(0, 2 ** 30) }, DEFAULTS)
if (typeof asked === 'string') fail(`${asked}\nnpm run -s fuzz -- --inputs 100..100000000 --seed number`, 2)
else
  try {
    const report = await fuzz({ ...asked, onKind: (kind) => process.stderr.write(`${kind}: done\n`) })
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    if (report.findings.length + report.deaths + report.stateChanges + report.roomsCreated > 0) fail('Something was found.', 1)
  } catch (fault) {
    fail(fault instanceof Error ? fault.message : String(fault), 1)
  }

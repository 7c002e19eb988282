import './production.ts'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { DISCLOSURES } from '../../shared/vocabulary/disclosure.ts'
import { MOST_SEATS } from '../../shared/vocabulary/ids.ts'
import { TEMPERAMENTS } from '../../shared/vocabulary/intent.ts'
import { LENGTHS } from '../../shared/vocabulary/phase.ts'
import { loadLibrary } from '../library.ts'
import { fail, seedFrom } from './arguments.ts'
import { playHeadless, type Play } from './headless.ts'

const Arguments = v.object({
  regime: v.string(),
  citizens: v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(2), v.maxValue(MOST_SEATS)),
  bots: v.picklist([...TEMPERAMENTS, 'mixed']),
  length: v.picklist(LENGTHS),
  disclosure: v.picklist(DISCLOSURES),
  seed: v.pipe(v.string(), v.minLength(1)),
})

const usage = `npm run -s play -- --regime house --citizens 2..${MOST_SEATS} --bots mixed|${TEMPERAMENTS.join('|')} --length ${LENGTHS.join('|')} --disclosure ${DISCLOSURES.join('|')} --seed text`

await main()

async function main(): Promise<void> {
  const deps = await loadLibrary()
  const play = argumentsFrom(Object.keys(deps.regimes))
  if (typeof play === 'string') return fail(`${play}\n${usage}`, 2)
  try {
    process.stdout.write(`${JSON.stringify(playHeadless(deps, play))}\n`)
  } catch (fault) {
    fail(fault instanceof Error ? fault.message : String(fault), 1)
  }
}

/** The arguments of the command line, or one sentence that says what is wrong with them. */
function argumentsFrom(regimes: readonly string[]): Play | string {
  try {
    const text = (byDefault: string) => ({ type: 'string' as const, default: byDefault })
    const { values } = parseArgs({
      options: {
        regime: text('house'),
        citizens: text('30'),
        bots: text('mixed'),
        length: text('standard'),
        disclosure: text('tier'),
        seed: text('1'),
      },
    })
    const parsed = v.safeParse(Arguments, values)
    if (!parsed.success) return `--${String(parsed.issues[0].path?.[0]?.key)}: ${parsed.issues[0].message}`
    if (!regimes.includes(parsed.output.regime)) return `--regime: there is none called ${parsed.output.regime}; there are ${regimes.join(', ')}`
    return { ...parsed.output, seed: seedFrom(parsed.output.seed) }
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

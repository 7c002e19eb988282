import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { DISCLOSURES } from '../../shared/vocabulary/disclosure.ts'
import { MOST_SEATS } from '../../shared/vocabulary/ids.ts'
import { TEMPERAMENTS } from '../../shared/vocabulary/intent.ts'
import { LENGTHS } from '../../shared/vocabulary/phase.ts'

/** A whole number on the command line. */
export function whole(least: number, most: number) {
  return v.pipe(v.string(), v.regex(/^\d+$/, 'not a whole number'), v.transform(Number), v.minValue(least), v.maxValue(most))
}

/** What every command that plays games is told of a game. `regimes`: ids of those in the library. */
export function gameArguments(regimes: readonly string[]) {
  return {
    regime: v.pipe(
      v.string(),
      v.check(
        (id) => regimes.includes(id),
        ({ input }) => `there is none called ${input}; there are ${regimes.join(', ')}`,
      ),
    ),
    citizens: whole(2, MOST_SEATS),
    bots: v.picklist([...TEMPERAMENTS, 'mixed']),
    length: v.picklist(LENGTHS),
    disclosure: v.picklist(DISCLOSURES),
    seed: v.pipe(v.string(), v.minLength(1, 'a text is missing')),
  }
}

export const GAME_USAGE = `--regime house --citizens 2..${MOST_SEATS} --bots mixed|${TEMPERAMENTS.join('|')} --length ${LENGTHS.join('|')} --disclosure ${DISCLOSURES.join('|')} --seed text`

/** The arguments of the command line, each `--name value`, or one sentence that says what is wrong with them. */
export function argumentsFrom<Entries extends v.ObjectEntries>(
  entries: Entries,
  defaults: Readonly<Record<keyof Entries & string, string>>,
): v.InferOutput<v.ObjectSchema<Entries, undefined>> | string {
  try {
    const options = Object.fromEntries(Object.entries<string>(defaults).map(([name, text]) => [name, { type: 'string' as const, default: text }]))
    const parsed = v.safeParse(v.object(entries), parseArgs({ options }).values)
    return parsed.success ? parsed.output : `--${String(parsed.issues[0].path?.[0]?.key)}: ${parsed.issues[0].message}`
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}

/** A room's seed has 128 bits; one on the command line may be any text. */
export function seedFrom(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/** Says in one sentence on stderr why a command ends: 1 a fault, 2 bad arguments. What was written before still reaches its reader. */
export function fail(sentence: string, exitCode: 1 | 2): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = exitCode
}

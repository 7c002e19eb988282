import type { LedgerLine, Observation } from '../vocabulary/ledger.ts'
import { did, line, logOf, seen } from './example.ts'
import type { Indicator } from './indicator.ts'
import { isMistake, seenLines } from './log.ts'
import { share } from './statistics.ts'

const [first, second] = [seen(did(2, 2, 'dog', ['dog.loose']), 1), seen(did(3, 2, 'loiter', ['loiter']), 1)]

export const corrected: Indicator = {
  id: 'corrected',
  title: { en: 'Errors corrected' },
  formula: 'mistaken lines that a correction answers ÷ mistaken lines that moved a standing',
  range: [0, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: { en: 'Two mistakes moved a score, one of them was put right.' },
    log: logOf({
      phases: ['ordinary', 'rule', 'rule'],
      observations: [first, second],
      ledger: [line(2, 1, 'observation', -30, first.id), line(3, 1, 'observation', -20, second.id), line(3, 1, 'correction', 30, first.id)],
    }),
    value: 0.5,
  },
  say: { en: 'Of 100 mistakes that moved a score, {value} were ever put right.' },
  measure(log) {
    const mistakes = mistakenLines(log)
    return share(mistakes.filter(({ isCorrected }) => isCorrected).length, mistakes.length)
  },
}

export type MistakenLine = { line: LedgerLine; seen: Observation; isCorrected: boolean }

/** Lines in the files of subjects that moved a standing because of what somebody else had done, and whether each was put right. */
export function mistakenLines(log: Parameters<typeof seenLines>[0]): MistakenLine[] {
  const answered = new Set(log.ledger.filter(({ cause }) => cause.kind === 'correction').map(({ citizen, cause }) => `${citizen}-${cause.ref}`))
  return seenLines(log)
    .filter(({ line: { delta }, seen: what }) => delta !== 0 && isMistake(what))
    .map((one) => ({ ...one, isCorrected: answered.has(`${one.seen.citizen}-${one.seen.id}`) }))
}

import { difference, normalQuantile } from './statistics.ts'

/** Answers to a question with a yes and a no: signals that were seen or missed, and others that were taken for one or not. */
export type Answers = { hits: number; misses: number; falseAlarms: number; correctRejections: number }

/** Counts answers: `isSignal`, what was the case; `saidYes`, what was said. */
export function counted(answers: readonly { isSignal: boolean; saidYes: boolean }[]): Answers {
  const count = (signal: boolean, yes: boolean) => answers.filter(({ isSignal, saidYes }) => isSignal === signal && saidYes === yes).length
  return { hits: count(true, true), misses: count(true, false), falseAlarms: count(false, true), correctRejections: count(false, false) }
}

/**
 * How well signals are told from the rest, and how readily one says yes: d′ = z(H) − z(F) and c = −(z(H) + z(F)) ÷ 2, above 0
 * when one says no more often than yes. The rates are H = (hits + ½) ÷ (signals + 1) and F alike, the log-linear correction
 * of Hautus (1995, Corrections for extreme proportions and their biasing effects on estimated values of d′), so that all or
 * nothing right has a value, too. Null where there were no signals, or nothing else.
 */
export function detection({ hits, misses, falseAlarms, correctRejections }: Answers): { dPrime: number | null; criterion: number | null } {
  const [hit, alarm] = [zOf(hits, misses), zOf(falseAlarms, correctRejections)]
  const sum = difference(hit, alarm === null ? null : -alarm)
  return { dPrime: difference(hit, alarm), criterion: sum === null ? null : -sum / 2 }
}

function zOf(yes: number, no: number): number | null {
  return yes + no === 0 ? null : normalQuantile((yes + 0.5) / (yes + no + 1))
}

import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import type { MeView, TrueLine } from '../../../shared/vocabulary/view.ts'
import { letterAt } from './tiers.ts'

export type File = NonNullable<MeView['file']>

/** A line as its owner reads it: `mistaken` was somebody else's act; `struck` was put right later. */
export type AccountLine = TrueLine & { mistaken: boolean; struck: boolean }

/** The own account: start plus lines is the standing, exactly. `without`: what it would have been without the mistakes, where entries simply add up. */
export type Account = {
  start: number
  lines: AccountLine[]
  standing: number
  tier: string | null
  mistakes: number
  without: { standing: number; tier: string | null } | null
}

/** Whether a line books somebody else's act. */
export function isMistaken({ actual, citizen }: { actual: Seat | null; citizen: Seat }): boolean {
  return actual !== null && actual !== citizen
}

/** The whole account of one citizen, with the mistakes marked and taken out again. */
export function accountOf({ start, ledger, life }: File, regime: SealedRegime): Account {
  const corrected = new Set(ledger.filter(({ cause }) => cause.kind === 'correction').map(({ cause }) => cause.ref))
  const lines = ledger.map((line) => ({
    ...line,
    mistaken: isMistaken(line),
    struck: line.cause.kind === 'observation' && corrected.has(line.cause.ref),
  }))
  const wrong = lines.filter(({ mistaken }) => mistaken)
  const standing = lines.reduce((sum, { delta }) => sum + delta, start)
  const better = standing - wrong.filter(({ struck }) => !struck).reduce((sum, { delta }) => sum + delta, 0)
  return {
    start,
    lines,
    standing,
    tier: life.tier ?? letterAt(regime, standing),
    mistakes: wrong.length,
    without: better === standing || !addsUp(regime) ? null : { standing: better, tier: letterAt(regime, better) },
  }
}

/** Whether taking an entry out takes its points out, and no more: not where a mean, a place, a list or a curve is made of them. */
function addsUp({ family, accounts, tier }: SealedRegime): boolean {
  return tier === 'follows' && (family === 'register' || (family === 'composite' && accounts.every(({ signal }) => signal === undefined)))
}

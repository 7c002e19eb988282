import { chance } from '../kit/chance.ts'
import type { Decision, DecisionKind } from '../vocabulary/consequence.ts'
import type { Privilege } from '../vocabulary/content.ts'

/** What a decision may read of one citizen. */
export type Candidate = {
  seat: number
  /** Of the standing that is read. */
  month: number
  standing: number | null
  /** Standings of those to whom one is tied, as far as they have one. */
  ties: readonly number[]
  /** What the sensors wrote into one's file, by month. */
  seen: readonly { month: number; feature: string }[]
  /** Key of the room's lots. */
  seed: string
}

/** What one decision does to a citizen; a part that it leaves alone isn't there. */
export type Verdict = { by: DecisionKind; shut?: Privilege[]; coins?: number; markup?: number; shelf?: 'dear-first'; slot?: 'lost' }

/** The verdict of a decision on a citizen; null when it changes nothing for them. */
export function verdictOf(decision: Decision, candidate: Candidate): Verdict | null {
  switch (decision.kind) {
    case 'friends-mean':
      return candidate.ties.length > 0 && mean(candidate.ties) >= decision.atLeast ? null : { by: decision.kind, shut: [decision.privilege] }
    case 'markup': {
      const seen = featuresIn(candidate, decision.months)
      const percent = decision.signals.reduce((sum, signal) => sum + (seen.has(signal.feature) ? signal.percent : 0), 0)
      return percent === 0 ? null : { by: decision.kind, markup: Math.min(percent, decision.most) }
    }
    case 'shelf':
      return candidate.standing !== null && candidate.standing >= decision.from ? { by: decision.kind, shelf: 'dear-first' } : null
    case 'routing': {
      const band = decision.bands.find(({ from }) => candidate.standing !== null && candidate.standing >= from) ?? decision.bands.at(-1)
      if (!band || candidate.standing === null) return null
      const isPlain = band.shut.length === 0 && band.coins === 0 && band.slot === 'kept'
      return isPlain ? null : { by: decision.kind, shut: [...band.shut], coins: band.coins, ...(band.slot === 'lost' && { slot: 'lost' as const }) }
    }
    case 'screen':
      return isScreenedOut(decision, candidate) ? { by: decision.kind, shut: [decision.privilege] } : null
  }
}

/** Somebody looks or doesn't; who looks may hold something risky against one; who finds nothing at all may never ask. */
function isScreenedOut({ looks, flags, unseen, risky, months }: Extract<Decision, { kind: 'screen' }>, candidate: Candidate): boolean {
  const { seed, seat, month } = candidate
  const happens = (key: string, perMille: number) => chance(seed, 'screen', key, month, seat) * 1000 < perMille
  if (!happens('look', looks)) return false
  const seen = featuresIn(candidate, months)
  if (seen.size === 0) return !happens('unseen', unseen)
  return risky.some((feature) => seen.has(feature)) && happens('flag', flags)
}

function featuresIn({ seen, month }: Candidate, months: number): ReadonlySet<string> {
  return new Set(seen.filter((one) => month - one.month < months).map(({ feature }) => feature))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

import type { DecisionKind } from '../vocabulary/consequence.ts'
import type { Privilege } from '../vocabulary/content.ts'
import type { StandingRow } from '../vocabulary/ledger.ts'
import type { SealedRegime } from '../vocabulary/sealed.ts'
import type { Because, Doors } from '../vocabulary/state.ts'
import { verdictOf, type Candidate } from './decisions.ts'
import { rankOfTier } from './tiers.ts'

/** Doors before any system: all open, as marked, everybody equal. */
export const OPEN_DOORS: Doors = { shut: [], price: 0, markup: 0, rank: 0, shelf: 'mixed', slot: 'kept', because: [] }

export type Subject = Omit<Candidate, 'standing'> & {
  /** null: no score yet. */
  row: Pick<StandingRow, 'value' | 'tier' | 'lists'> | null
  /** A relative of theirs is listed. */
  isKin: boolean
  /** What was taken from them, until they pass the test. */
  isTaken: boolean
  /** They lost a slot in the month before, so they keep it now. */
  isSpared: boolean
}

/**
 * What a standing does on the board, and what it was that did it: by tier and list, then by each decision. `lift`: tiers by
 * which doors and prices, not the queue, are better than one's own.
 */
export function consequencesOf(regime: SealedRegime, subject: Subject, lift = 0): Doors {
  const { gates, prices, queue, lostSlot, taken, kin, unscored } = regime.consequences
  const { row } = subject
  const own = Math.max(0, rankOfTier(regime, row ? row.tier : (unscored ?? regime.tiers[0]?.letter ?? null)))
  const rank = Math.max(0, own - lift)
  const letter = regime.tiers[rank]?.letter
  const because: Because[] = []
  const shut = new Set<Privilege>()
  const shuts = (privilege: Privilege, by: Because['by']) => {
    if (!shut.has(privilege)) because.push({ what: 'shut', privilege, by })
    shut.add(privilege)
  }

  for (const { privilege, tier, list } of gates) {
    if (rank <= rankOfTier(regime, tier)) continue
    if (list === undefined) shuts(privilege, row ? 'tier' : 'no-score')
    else if (lift === 0 && row?.lists?.includes(list)) shuts(privilege, 'list')
  }
  if (subject.isKin) for (const privilege of kin ?? []) shuts(privilege, 'kin')
  if (subject.isTaken && taken) shuts(taken.privilege, 'test')

  let price = prices.find(({ tier }) => tier === letter)?.coins ?? 0
  if (price !== 0) because.push({ what: 'price', by: row ? 'tier' : 'no-score' })
  let markup = 0
  let shelf: Doors['shelf'] = 'mixed'
  let loses: 'tier' | DecisionKind | null = row && lostSlot?.some((one) => one === letter) ? 'tier' : null

  for (const decision of regime.decisions) {
    const verdict = verdictOf(decision, { ...subject, standing: row?.value ?? null })
    if (!verdict) continue
    for (const privilege of verdict.shut ?? []) shuts(privilege, verdict.by)
    if (verdict.coins) {
      price += verdict.coins
      because.push({ what: 'price', by: verdict.by })
    }
    if (verdict.markup) {
      markup += verdict.markup
      because.push({ what: 'price', by: verdict.by })
    }
    if (verdict.shelf) {
      shelf = verdict.shelf
      because.push({ what: 'shelf', by: verdict.by })
    }
    if (verdict.slot) loses ??= verdict.by
  }
  if (loses !== null && !subject.isSpared) because.push({ what: 'slot', by: loses })
  return {
    shut: [...shut],
    price,
    markup,
    rank: queue === 'tier' ? own : 0,
    shelf,
    slot: loses !== null && !subject.isSpared ? 'lost' : 'kept',
    because,
  }
}

/** All privileges that a regime may shut, by tier, list or decision. */
export function mayShut({ consequences: { gates, kin = [], taken }, decisions }: Pick<SealedRegime, 'consequences' | 'decisions'>): Privilege[] {
  const decided = decisions.flatMap((decision): readonly Privilege[] => {
    if (decision.kind === 'routing') return decision.bands.flatMap(({ shut }) => shut)
    return 'privilege' in decision ? [decision.privilege] : []
  })
  return [...new Set([...gates.map(({ privilege }) => privilege), ...kin, ...(taken ? [taken.privilege] : []), ...decided])]
}

/** The letter that opens each privilege, where tiers open it: one letter a privilege. */
export function lettersOf({ consequences }: SealedRegime): Record<string, string> {
  return Object.fromEntries(consequences.gates.map(({ privilege, tier }) => [privilege, tier]))
}

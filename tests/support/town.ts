import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Own } from '../../shared/vocabulary/state.ts'

/** A debt as it stands in a citizen's papers. */
export function aDebt(month: number, coins: number, kind = 'bills', surety: Seat | null = null): Own['debts'][number] {
  return { month, coins, kind, surety }
}

/** A card that lies before a citizen, not yet answered. */
export function aCard(id: string, ties: Seat[] = []): Own['dilemma'] {
  return { id, answer: null, ties }
}

import { LIVED_PHASES, firstMonth, monthsOf, type LivedPhase } from '../vocabulary/phase.ts'
import type { Game, Secrets, Town } from '../vocabulary/state.ts'

type InTown = Pick<Game, 'town'>

/** As what the town lives its months now: those under its own reform are lived as the rule; null while none are lived. */
export function livedAs({ phase, step }: Pick<Town, 'phase' | 'step'>): LivedPhase | null {
  if (phase === 'reform') return step === null ? null : 'rule'
  return LIVED_PHASES.find((lived) => lived === phase) ?? null
}

/** Whether the system rules now: it scores everybody, and its doors shut. */
export function isRuled({ town }: InTown): boolean {
  return livedAs(town) === 'rule'
}

/** Months that are lived in all: those of the length, and those under the town's own reform. */
export function allMonths({ length, extra }: Pick<Town, 'length' | 'extra'>): number {
  return monthsOf(length) + extra
}

/** The last month of what is lived now. */
export function lastOfNow({ town }: InTown): number {
  const phase = livedAs(town)
  if (phase === 'ordinary') return firstMonth(town.length, 'app') - 1
  return phase === 'app' ? firstMonth(town.length, 'rule') - 1 : allMonths(town)
}

/** Whether no month comes after this one. */
export function isLastMonth({ town }: InTown): boolean {
  return town.month === allMonths(town)
}

/** Months that are over: what comes of one in progress isn't known yet. */
export function monthsOver({ town, sealed }: Game): Secrets['months'] {
  const isOver = town.step === null || town.step === 'statement'
  return sealed.months.filter(({ month }) => month < town.month || isOver)
}

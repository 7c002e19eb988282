import type { Choice, Deed } from '../../shared/vocabulary/intent.ts'

/** A class: so many citizens, and the screens of the facilitator and of the wall. */
export const CITIZENS = 30

/** What a citizen changes in the plan step: always a field of the own slice. */
const PLANNING: readonly string[] = ['plan', 'dilemma', 'bills', 'way'] satisfies Deed['type'][]

/** The nth pick of what a citizen may plan now. */
export function pickOf(choices: readonly Choice[], n: number): Deed {
  const open = choices.filter(({ type }) => PLANNING.includes(type))
  const choice = open[n % open.length]
  if (!choice) throw new Error('a citizen has nothing to plan')
  return Object.fromEntries(
    Object.entries(choice).map(([field, values]) => [field, Array.isArray(values) ? values[(n * 7) % values.length] : values]),
  ) as Deed
}

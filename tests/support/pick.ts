import type { Choice, Deed } from '../../shared/vocabulary/intent.ts'

/** What a citizen may change in the plan. */
const PLANNING: readonly string[] = ['plan', 'dilemma', 'bills', 'way'] satisfies Deed['type'][]

/** The nth pick of the served choices of some types; each pick of one value a field is legal. */
export function pickOf(choices: readonly Choice[], n: number, types = PLANNING): Deed {
  const open = choices.filter(({ type }) => types.includes(type))
  const choice = open[n % open.length]
  if (!choice) throw new Error(`there is no choice of ${types.join(', ')}`)
  return Object.fromEntries(
    Object.entries(choice).map(([field, values]) => [field, Array.isArray(values) ? values[(n * 7) % values.length] : values]),
  ) as Deed
}

import type { Privilege } from '../../../shared/vocabulary/content.ts'
import type { View } from '../../../shared/vocabulary/view.ts'

/** The letter that a privilege asks for, as far as the board or the own next step tells it. */
export function tierOf({ town, me }: Pick<View, 'town' | 'me'>, privilege: Privilege): string | null {
  const gates = Object.values(town.places).map(({ gate }) => gate)
  const told = [...gates, me?.nextGate].find((gate) => gate?.privilege === privilege && gate.tier !== null)
  return told?.tier ?? null
}

/** A tier as a gate asks for it: its letter, and where that alone says nothing, what it stands for. */
export function gateWord({ room: { regime } }: Pick<View, 'room'>, letter: string): string {
  const name = regime?.tiers.find((tier) => tier.letter === letter)?.name
  return regime?.unit === 'on the list' && name ? `${letter} (${name})` : letter
}

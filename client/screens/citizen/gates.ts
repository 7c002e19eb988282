import type { Privilege } from '../../../shared/vocabulary/content.ts'
import type { View } from '../../../shared/vocabulary/view.ts'

/** The letter that a privilege asks for, as far as the board or the own next step tells it. */
export function tierOf({ town, me }: Pick<View, 'town' | 'me'>, privilege: Privilege): string | null {
  const gates = Object.values(town.places).map(({ gate }) => gate)
  const told = [...gates, me?.nextGate].find((gate) => gate?.privilege === privilege && gate.tier !== null)
  return told?.tier ?? null
}

import { FRIEND_LOW } from '../vocabulary/feature.ts'
import type { Game } from '../vocabulary/state.ts'

/** Acts that the notebook asks about: all of its lines but the one about the company one keeps. */
export function actsInNotebook({ town }: Pick<Game, 'town'>): string[] {
  return (town.regime?.notebook ?? []).filter((line) => line !== FRIEND_LOW)
}

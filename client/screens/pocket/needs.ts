import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { groupsOf, type Need } from '../console/needs.ts'

export type Needing = { seat: Seat; name: string; why: Need | 'door' }

/** Who needs the facilitator, the most urgent first: a raised hand, the door, then the others as the desk lists them. */
export function needsOf(view: Pick<View, 'desk' | 'town' | 'room'>): Needing[] {
  const needs = groupsOf(view, view.room.now).needs.flatMap(({ seat, name, need }): Needing[] => (need ? [{ seat, name, why: need }] : []))
  const door = (view.desk?.door ?? []).map(({ seat, name }): Needing => ({ seat, name, why: 'door' }))
  const hands = needs.filter(({ why }) => why === 'hand')
  return [...hands, ...door, ...needs.filter(({ why }) => why !== 'hand')]
}

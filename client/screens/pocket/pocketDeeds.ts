import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { isOpen, valuesOf } from '../../net/choices.ts'
import { deedOf } from '../console/actions.ts'

/** What the small buttons of the pocket console do, in their order on the screen. */
export const POCKET_ACTIONS = ['pause', 'hold', 'extend', 'blank', 'back', 'forward'] as const
export type PocketAction = (typeof POCKET_ACTIONS)[number]

/** What a small button would send now; null where the room doesn't offer it. */
export function pocketDeed(action: PocketAction, view: View): Deed | null {
  const { choices } = view
  switch (action) {
    case 'hold':
    case 'blank': {
      const [on] = valuesOf(choices, action, 'on')
      return typeof on === 'boolean' ? { type: action, on } : null
    }
    default:
      return deedOf(action, view)
  }
}

/** Whether the holder of this phone may run the room, or only look on and take notes. */
export const mayRun = ({ choices }: Pick<View, 'choices'>): boolean => choices.length > 0

/** Past what is left before the theories, where the room offers it. */
export const skipOf = ({ choices }: Pick<View, 'choices'>): Deed | null => (isOpen(choices, 'phase') ? { type: 'phase', phase: 'theories' } : null)

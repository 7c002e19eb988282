import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { allows, isOpen, valuesOf } from '../../net/choices.ts'

/** Everything that the desk can do, each with its key; in the order of the list of keys. */
export const ACTION_KEYS = {
  next: ['space', 'pagedown'],
  pause: ['p'],
  extend: ['t'],
  lock: ['l'],
  bots: ['b'],
  join: ['j'],
  event: ['e'],
  update: ['u'],
  projector: ['o'],
  ledger: ['g'],
  tiers: ['s'],
  roster: ['r'],
  back: ['arrowleft', 'pageup'],
  forward: ['arrowright'],
  room: ['1', '2', '3', '4', '5', '6', '7', '8'],
  keys: ['?'],
} as const satisfies Record<string, readonly string[]>
export type Action = keyof typeof ACTION_KEYS
export const ACTIONS = Object.keys(ACTION_KEYS) as readonly Action[]

const MORE_SECONDS = 30

/** What an action would send now; null where the room doesn't offer it. A button exists because this does. */
export function deedOf(action: Action, { choices, reveal }: Pick<View, 'choices' | 'reveal'>): Deed | null {
  const step = reveal?.step ?? 0
  switch (action) {
    case 'next':
      return isOpen(choices, 'start') ? { type: 'start' } : isOpen(choices, 'next') ? { type: 'next' } : null
    case 'pause':
      return isOpen(choices, 'resume') ? { type: 'resume' } : isOpen(choices, 'pause') ? { type: 'pause' } : null
    case 'extend':
      return allows(choices, 'extend', { seconds: MORE_SECONDS }) ? { type: 'extend', seconds: MORE_SECONDS } : null
    case 'lock': {
      const [locked] = valuesOf(choices, 'lock', 'locked')
      return typeof locked === 'boolean' ? { type: 'lock', locked } : null
    }
    case 'ledger': {
      const [show] = valuesOf(choices, 'ledger', 'show')
      return typeof show === 'boolean' ? { type: 'ledger', show } : null
    }
    case 'tiers': {
      const [show] = valuesOf(choices, 'tiers', 'show')
      return typeof show === 'boolean' ? { type: 'tiers', show } : null
    }
    case 'update':
      return isOpen(choices, 'update') ? { type: 'update' } : null
    case 'event':
      return isOpen(choices, 'event') ? { type: 'event' } : null
    case 'back':
      return allows(choices, 'reveal', { step: step - 1 }) ? { type: 'reveal', step: step - 1 } : null
    case 'forward':
      return allows(choices, 'reveal', { step: step + 1 }) ? { type: 'reveal', step: step + 1 } : null
    case 'bots':
    case 'join':
    case 'projector':
    case 'roster':
    case 'room':
    case 'keys':
      return null
  }
}

/** Whether a facilitator may do an action now, be it by an intent or on this screen alone. */
export function canDo(action: Action, view: Pick<View, 'choices' | 'reveal'>, rooms: number): boolean {
  switch (action) {
    case 'bots':
      return isOpen(view.choices, 'bots')
    case 'room':
      return rooms > 1
    case 'join':
    case 'projector':
    case 'roster':
    case 'keys':
      return true
    default:
      return deedOf(action, view) !== null
  }
}

/** The action of a key as the browser names it; null for all other keys. */
export function actionOf(key: string): Action | null {
  const name = key === ' ' ? 'space' : key.toLowerCase()
  return ACTIONS.find((action) => (ACTION_KEYS[action] as readonly string[]).includes(name)) ?? null
}

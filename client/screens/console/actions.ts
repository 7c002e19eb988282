import type { Deed, IntentType } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { allows, isOpen, valuesOf } from '../../net/choices.ts'

/** Everything that the desk can do, each with its key; in the order of the list of keys. */
export const ACTION_KEYS = {
  next: ['space', 'pagedown'],
  back: ['arrowleft', 'pageup'],
  forward: ['arrowright'],
  undo: ['z'],
  pause: ['p'],
  hold: ['h'],
  extend: ['t'],
  timers: ['shift+t'],
  blank: ['b'],
  projector: ['o'],
  join: ['j'],
  lock: ['l'],
  door: ['d'],
  bots: ['a'],
  roster: ['r'],
  notes: ['n'],
  lesson: ['m'],
  event: ['e'],
  update: ['u'],
  ledger: ['g'],
  tiers: ['s'],
  compare: ['c'],
  share: ['f'],
  lab: ['v'],
  replay: ['y'],
  playOn: ['shift+l'],
  recording: ['i'],
  branch: ['w'],
  save: ['k'],
  erase: ['q'],
  safety: ['x'],
  room: ['1', '2', '3', '4', '5', '6', '7', '8'],
  allNext: ['shift+space'],
  allPause: ['shift+p'],
  allHold: ['shift+h'],
  keys: ['?'],
} as const satisfies Record<string, readonly string[]>
export type Action = keyof typeof ACTION_KEYS
export const ACTIONS = Object.keys(ACTION_KEYS) as readonly Action[]

/** What opens a dialog or goes somewhere, and is always there. */
const ALWAYS: ReadonlySet<Action> = new Set(['join', 'projector', 'roster', 'notes', 'erase', 'safety', 'keys'])
/** What is there once the envelope is open. */
const WITH_REVEAL: ReadonlySet<Action> = new Set(['recording', 'branch', 'save'])
/** What is there with more than one room. */
const WITH_ROOMS: ReadonlySet<Action> = new Set(['room', 'allNext', 'allPause', 'allHold', 'compare'])

const MORE_SECONDS = 30

type Seen = Pick<View, 'choices' | 'reveal'> & { town: Pick<View['town'], 'debrief'> }

/** What an action would send now; null where the room doesn't offer it. A button exists because this does. */
export function deedOf(action: Action, view: Seen): Deed | null {
  const { choices } = view
  switch (action) {
    case 'next':
      return isOpen(choices, 'start') ? { type: 'start' } : isOpen(choices, 'next') ? { type: 'next' } : null
    case 'pause':
      return isOpen(choices, 'resume') ? { type: 'resume' } : isOpen(choices, 'pause') ? { type: 'pause' } : null
    case 'extend':
      return allows(choices, 'extend', { seconds: MORE_SECONDS }) ? { type: 'extend', seconds: MORE_SECONDS } : null
    case 'timers':
    case 'hold':
    case 'blank':
      return switched(view, action, 'on', (on) => ({ type: action, on }))
    case 'lock':
      return switched(view, action, 'locked', (locked) => ({ type: action, locked }))
    case 'door':
      return switched(view, action, 'asks', (asks) => ({ type: action, asks }))
    case 'ledger':
    case 'tiers':
      return switched(view, action, 'show', (show) => ({ type: action, show }))
    case 'update':
    case 'event':
      return isOpen(choices, action) ? { type: action } : null
    case 'playOn':
      return isOpen(choices, 'play-on') ? { type: 'play-on' } : null
    case 'back':
      return stepped(view, -1)
    case 'forward':
      return stepped(view, 1)
    default:
      return null
  }
}

/** A switch of the room: what it can be set to now. */
function switched(view: Seen, type: IntentType, field: string, deed: (on: boolean) => Deed): Deed | null {
  const [value] = valuesOf(view.choices, type, field)
  return typeof value === 'boolean' ? deed(value) : null
}

/** A step of the reveal, or of the debrief once that is on, back or forth. */
function stepped({ choices, reveal, town }: Seen, by: 1 | -1): Deed | null {
  const type = town.debrief ? 'debrief' : 'reveal'
  const step = (town.debrief?.step ?? reveal?.step ?? 0) + by
  return allows(choices, type, { step }) ? { type, step } : null
}

/** Whether a facilitator may do an action now, be it by an intent or on this screen alone. */
export function canDo(action: Action, view: Seen, rooms: number): boolean {
  if (ALWAYS.has(action)) return true
  if (WITH_ROOMS.has(action)) return rooms > 1
  if (WITH_REVEAL.has(action)) return view.reveal !== undefined
  if (action === 'bots' || action === 'undo' || action === 'lab' || action === 'replay') return isOpen(view.choices, action)
  if (action === 'lesson') return isOpen(view.choices, 'ends')
  if (action === 'share') return view.choices.length > 0
  return deedOf(action, view) !== null
}

/** The action of a key as the browser names it; null for all other keys. */
export function actionOf(key: string, shift = false): Action | null {
  const name = key === ' ' ? 'space' : key.toLowerCase()
  const having = (wanted: string) => ACTIONS.find((action) => (ACTION_KEYS[action] as readonly string[]).includes(wanted)) ?? null
  return (shift ? having(`shift+${name}`) : null) ?? having(name)
}

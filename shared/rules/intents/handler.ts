import type { Actor } from '../../vocabulary/ids.ts'
import type { Choice, DeedOf, Intent, IntentType } from '../../vocabulary/intent.ts'
import type { Refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import type { Lore, Moment } from '../context.ts'

/** Who may send an intent at all. */
export type Role = 'citizen' | 'facilitator' | 'clock' | 'system'

export type Handler<T extends IntentType> = {
  by: Role
  /** The choices of this type that are now open to the actor; the same objects validate the intent. */
  choices(g: Game, actor: Actor, lore: Lore): Choice[]
  /** Why an intent that fits none of them is refused. */
  refuse(g: Game, actor: Actor, deed: DeedOf<T>, lore: Lore): Refusal
  /** What an accepted intent changes. */
  apply(g: Game, actor: Actor, deed: DeedOf<T>, moment: Moment): void
}

/** Whether an intent is one of the picks of a choice: the same fields, each with one of the values now open. */
export function fits(choice: Choice, intent: Intent): boolean {
  const fields = Object.entries(intent).filter(([key]) => key !== 'id' && key !== 'type')
  return (
    choice.type === intent.type &&
    Object.keys(choice).length === fields.length + 1 &&
    fields.every(([key, value]) => {
      const open = Object.hasOwn(choice, key) ? choice[key] : undefined
      return Array.isArray(open) && open.includes(value)
    })
  )
}

/** The seat of a citizen's intent; a bug if somebody else got here. */
export function seatOf(actor: Actor): number {
  if (typeof actor !== 'number') throw new Error(`${actor} is no citizen`)
  return actor
}

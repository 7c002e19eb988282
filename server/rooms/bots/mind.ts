import { chance } from '../../../shared/kit/chance.ts'
import type { Book } from '../../../shared/vocabulary/content.ts'
import type { Choice, IntentType } from '../../../shared/vocabulary/intent.ts'
import type { MeView, View } from '../../../shared/vocabulary/view.ts'
import type { Beliefs } from './beliefs.ts'
import type { Memory } from './memory.ts'
import type { Wishes } from './temperaments.ts'

/** All that a bot decides from: its citizen's screen, the open book, its wishes, what it remembers of earlier screens, and what it believes by now. */
export type Mind = { view: View; me: MeView; book: Book; wishes: Wishes; memory: Memory; beliefs: Beliefs }

/** A lot of a bot's own, from 0 to 1, from what is public: the same in every replay, another one each month. */
export function lot({ view, me }: Pick<Mind, 'view' | 'me'>, ...key: (string | number)[]): number {
  return chance(view.room.commitment, 'bot', me.seat, view.room.month, ...key)
}

/** One of some things by lot; undefined of none. */
export function anyOf<T>(mind: Pick<Mind, 'view' | 'me'>, some: readonly T[], ...key: (string | number)[]): T | undefined {
  return some.length === 0 ? undefined : some[Math.floor(lot(mind, ...key) * some.length)]
}

/** Gumbel noise: a bot's taste of the moment. */
export function noise(mind: Mind, ...key: (string | number)[]): number {
  return -Math.log(-Math.log(lot(mind, ...key) + 2 ** -53)) * 0.75 * mind.wishes.noise
}

/** The choices of a type that are open now. */
export function choicesOf({ choices }: View, type: IntentType): readonly Choice[] {
  return choices.filter((choice) => choice.type === type)
}

/** Whether anything of a type is open now. */
export function isOpen(view: View, type: IntentType): boolean {
  return choicesOf(view, type).length > 0
}

/** The values now open for a field of a choice. */
export function texts(choice: Choice | undefined, field: string): readonly string[] {
  const open = choice?.[field]
  return Array.isArray(open) ? open.filter((value): value is string => typeof value === 'string') : []
}

/** The same for seats and other numbers. */
export function numbers(choice: Choice | undefined, field: string): readonly number[] {
  const open = choice?.[field]
  return Array.isArray(open) ? open.filter((value): value is number => typeof value === 'number') : []
}

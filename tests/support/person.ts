import { expect } from 'vitest'
import { must } from '../../shared/kit/assert.ts'
import type { Way } from '../../shared/vocabulary/content.ts'
import { isFeature } from '../../shared/vocabulary/feature.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Choice, Deed, Effect } from '../../shared/vocabulary/intent.ts'
import type { LedgerLine } from '../../shared/vocabulary/ledger.ts'
import type { RefusalCode } from '../../shared/vocabulary/refusal.ts'
import type { Diary, Own } from '../../shared/vocabulary/state.ts'
import type { MeView, View } from '../../shared/vocabulary/view.ts'
import type { Room } from './classroom.ts'
import { library } from './library.ts'

/** One citizen of a lesson: what they see, and what they do. */
export class Person {
  readonly room: Room
  readonly seat: Seat

  constructor(room: Room, seat: Seat) {
    this.room = room
    this.seat = seat
  }

  get view(): View {
    return this.room.viewFor(this.seat)
  }

  get me(): MeView {
    return must(this.view.me, `view of citizen ${this.seat}`)
  }

  /** The truth behind the view. */
  get own(): Own {
    return must(this.room.game.own[this.seat], `own slice of citizen ${this.seat}`)
  }

  /** The true standing of the last statement. */
  get standing(): number | undefined {
    return this.room.secrets.standings.findLast(({ citizen }) => citizen === this.seat)?.value
  }

  get tier(): string | null | undefined {
    return this.room.secrets.standings.findLast(({ citizen }) => citizen === this.seat)?.tier
  }

  /** The true ledger. */
  get lines(): LedgerLine[] {
    return this.room.secrets.ledger.filter(({ citizen }) => citizen === this.seat)
  }

  /** What the citizen reads about a thing in the month's diary. */
  diary(what: string): Diary[] {
    return this.me.diary.filter((line) => line.what === what)
  }

  choices(type: Choice['type']): Choice[] {
    return this.view.choices.filter((choice) => choice.type === type)
  }

  /** Activities that a slot may take. */
  mayPlan(slot: 1 | 2 = 1): readonly unknown[] {
    return this.choices('plan').find((choice) => !('with' in choice) && (choice['slot'] as readonly unknown[]).includes(slot))?.[
      'activity'
    ] as readonly unknown[]
  }

  tries(deed: Deed): RefusalCode | null {
    return this.room.tries(this.seat, deed)
  }

  plans(activity: string, { slot = 1, with: friend }: { slot?: 1 | 2; with?: Person } = {}): this {
    this.room.does(this.seat, { type: 'plan', slot, activity, ...(friend && { with: friend.seat }) })
    return this
  }

  /** Sends a deed that must be legal. */
  sends(deed: Deed): this {
    this.room.does(this.seat, deed)
    return this
  }

  /** Joins the app. */
  joins(): this {
    return this.sends({ type: 'consent', accept: true })
  }

  /** Says no to the app, or leaves it. */
  declines(): this {
    return this.sends({ type: 'consent', accept: false })
  }

  /** Asks for a tie, or says yes to one who asked. */
  asks(other: Person): this {
    return this.sends({ type: 'tie', seat: other.seat })
  }

  /** Plans both slots. */
  lives(first: string, second: string): this {
    return this.plans(first).plans(second, { slot: 2 })
  }

  answers(option: 'a' | 'b'): this {
    this.room.does(this.seat, { type: 'dilemma', option })
    return this
  }

  goes(by: Way): this {
    this.room.does(this.seat, { type: 'way', by })
    return this
  }

  putsBillsOff(): this {
    this.room.does(this.seat, { type: 'bills', pay: false })
    return this
  }

  guesses(feature: string, effect: Effect, confidence: 0 | 1 | 2 | 3 | 4 = 3): this {
    this.room.does(this.seat, { type: 'theory', feature, effect, confidence })
    return this
  }

  isReady(): this {
    this.room.does(this.seat, { type: 'ready', ready: true })
    return this
  }

  /** Finds an open choice that has a feature, and takes it: an activity for the first free slot, or an answer. */
  does(feature: string): this {
    if (!isFeature(feature)) throw new Error(`no feature ${feature}`)
    const [first] = this.me.plan.slots
    const slot = first === null ? 1 : 2
    const activity = this.mayPlan(slot).find((id) => library.book.activities[String(id)]?.features.includes(feature))
    if (activity !== undefined) return this.plans(String(activity), { slot })
    const card = this.me.dilemma && library.book.dilemmas[this.me.dilemma.id]
    const option = (['a', 'b'] as const).find((side) => card?.[side].features.includes(feature))
    if (option) return this.answers(option)
    throw new Error(`citizen ${this.seat} has no way to ${feature} now`)
  }

  /** Sets the scene for this citizen by hand. */
  has(change: Partial<Own>): this {
    this.room.arrange((g) => Object.assign(must(g.own[this.seat], `citizen ${this.seat}`), change))
    return this
  }

  /** Sets the scene: a standing that was announced at the last statement. */
  stands(doors: Partial<Own['doors']>): this {
    return this.has({ doors: { ...this.own.doors, ...doors } })
  }

  /** Coins, joy and what is owed: to see what a step changed. */
  get purse(): { coins: number; joy: number; owes: number } {
    const { coins, joy, debts } = this.own
    return { coins, joy, owes: debts.reduce((sum, debt) => sum + debt.coins, 0) }
  }
}

expect.extend({
  /** The tier that the system truly holds the citizen in. */
  toBeInTier(person: Person, tier: string | null) {
    return {
      pass: person.tier === tier,
      message: () => `citizen ${person.seat} stands in tier ${person.tier} (${person.standing}), expected ${this.isNot ? 'not ' : ''}${tier}`,
    }
  },
  /** A view holds a word anywhere in it. */
  toTell(view: View, word: string) {
    return { pass: JSON.stringify(view).includes(word), message: () => `the ${view.role}'s view ${this.isNot ? 'tells' : "doesn't tell"} "${word}"` }
  },
})

declare module 'vitest' {
  interface Matchers<T> {
    toBeInTier(tier: string | null): T
    toTell(word: string): T
  }
}

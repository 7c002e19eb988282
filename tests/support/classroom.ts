import { viewOf, type Applied, type RoomState } from '../../shared/game/contract.ts'
import { History } from '../../shared/game/history.ts'
import { must } from '../../shared/kit/assert.ts'
import { humansOf } from '../../shared/rules/citizens.ts'
import { USUAL_SECONDS } from '../../shared/rules/timing.ts'
import { sealFor } from '../../shared/scoring/sealing.ts'
import type { Disclosure } from '../../shared/vocabulary/disclosure.ts'
import type { Actor, Audience, Seat } from '../../shared/vocabulary/ids.ts'
import { MOST_PROPOSED, type Deed, type FacilitatorIntent } from '../../shared/vocabulary/intent.ts'
import { ALONE, RULES_VERSION, type Entry, type Opening, type Setup } from '../../shared/vocabulary/journal.ts'
import { firstMonth, type Length, type LivedPhase, type Phase, type Step } from '../../shared/vocabulary/phase.ts'
import type { RefusalCode } from '../../shared/vocabulary/refusal.ts'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import type { Game } from '../../shared/vocabulary/state.ts'
import { NOBODY_KNOWN, type DeskView, type View } from '../../shared/vocabulary/view.ts'
import { engine, library } from './library.ts'
import { Person } from './person.ts'

export type Lesson<Name extends string> = {
  /** They take the chairs 1, 2, 3 … */
  citizens: readonly Name[]
  regime?: string
  disclosure?: Disclosure
  length?: Length
  seed?: string
  chairs?: number
  /** With timers the clock moves the room, otherwise the facilitator. */
  timers?: boolean
  solo?: boolean
  /** Does each deed once only: for long games of bots. */
  once?: boolean
  /** What else is fixed when the room is opened. */
  setup?: Partial<Setup>
  /** Rewrites the sealed regime before the envelope is closed. */
  sealed?: (regime: SealedRegime) => SealedRegime
}

/** A class at play: real engine, real content. `const { room, ana, ben } = classroom({ citizens: ['ana', 'ben'] })` */
export function classroom<const Name extends string>(lesson: Lesson<Name>): Record<Name, Person> & { room: Room } {
  const room = new Room(lesson)
  const people = Object.fromEntries(lesson.citizens.map((name, i) => [name, room.seats(name, i + 1)])) as Record<Name, Person>
  return { ...people, room }
}

/** Entry 0 of a lesson's room. */
export function anOpeningOf({
  citizens,
  regime = 'house',
  disclosure = 'tier',
  length = 'short',
  seed = 'lesson-1',
  chairs = 8,
  timers = false,
  solo = false,
  setup,
  sealed,
}: Lesson<string>): Opening {
  const drawn = sealFor(must(library.regimes[regime], `regime ${regime}`), { seed, length })
  const stepSeconds = timers ? USUAL_SECONDS[length] : { plan: 0, social: 0, statement: 0 }
  return {
    rulesVersion: RULES_VERSION,
    seed,
    setup: { regime, disclosure, length, citizens: Math.max(chairs, citizens.length), stepSeconds, solo, ...ALONE, ...setup },
    sealed: sealed ? { ...drawn, regime: sealed(drawn.regime) } : drawn,
  }
}

/** What the facilitator, the clock and the server do in a lesson. Each deed is done twice: live, and on a copy restored from JSON. */
export class Room {
  readonly opening: Opening
  readonly entries: Entry[] = []
  state: RoomState
  at = 0
  readonly #names: Record<Seat, string> = {}
  readonly #once: boolean
  readonly #history = new History()

  constructor(lesson: Lesson<string>) {
    this.opening = anOpeningOf(lesson)
    this.#once = lesson.once ?? false
    this.state = engine.create(this.opening)
  }

  get game(): Game {
    return this.state.G
  }

  get town(): Game['town'] {
    return this.game.town
  }

  get secrets(): Game['sealed'] {
    return this.game.sealed
  }

  viewFor(audience: Audience): View {
    return viewOf(engine.viewsFor(this.state, { roomId: 'r1', code: 'BCDFGH', openedAt: 0, ...NOBODY_KNOWN, names: this.#names }), audience)
  }

  get projector(): View {
    return this.viewFor('projector')
  }

  get desk(): DeskView {
    return must(this.viewFor('facilitator').desk, 'the desk')
  }

  /** Sends a deed and says how it was answered. */
  sends(actor: Actor, deed: Deed): Applied {
    const seq = this.entries.length + 1
    const entry: Entry = { seq, actor, at: this.at, intent: { id: `lesson-${seq}`, ...deed } }
    const applied = engine.apply(this.state, entry, this.#history.past)
    if (!this.#once) this.#again(entry, applied)
    if (applied.ok) {
      this.entries.push(entry)
      this.#history.live(this.state, entry, applied.state)
      this.#history.forget(applied.state)
      this.state = applied.state
    }
    return applied
  }

  /** The suite a second way: a room that was saved and restored answers the same, byte for byte. */
  #again(entry: Entry, applied: Applied): void {
    const restored = engine.apply(JSON.parse(JSON.stringify(this.state)) as RoomState, entry, this.#history.past)
    if (JSON.stringify(restored) !== JSON.stringify(applied)) throw new Error(`a restored room answers ${entry.intent.type} in another way`)
  }

  /** Does a deed that must be legal. */
  does(actor: Actor, deed: Deed): this {
    const applied = this.sends(actor, deed)
    if (!applied.ok) throw new Error(`${actor} can't ${deed.type}: ${applied.refusal.say} ${applied.refusal.params?.['fault'] ?? ''}`)
    return this
  }

  /** The code of the refusal; null when the deed was done. */
  tries(actor: Actor, deed: Deed): RefusalCode | null {
    const applied = this.sends(actor, deed)
    return applied.ok ? null : applied.refusal.code
  }

  seats(name: string, seat: Seat): Person {
    this.#names[seat] = name
    this.does('system', { type: 'seat.take', seat })
    return new Person(this, seat)
  }

  /** The facilitator does a deed that must be legal. */
  leads(deed: FacilitatorIntent): this {
    return this.does('facilitator', deed)
  }

  /** Time passes, and nobody does anything. */
  waits(seconds: number): this {
    this.at += seconds * 1000
    return this
  }

  starts(): this {
    return this.does('facilitator', { type: 'start' })
  }

  next(): this {
    return this.does('facilitator', { type: 'next' })
  }

  /** The limit of the step passes. */
  timeUp(): this {
    this.at = must(this.town.deadline, 'a limit of the step')
    return this.does('clock', { type: 'time-up', since: this.town.since })
  }

  /** The facilitator goes on to a step of this month. */
  goesTo(step: Step): this {
    const { month } = this.town
    while (this.town.step !== step) {
      if (this.town.month !== month) throw new Error(`month ${month} has no ${step} any more`)
      this.next()
    }
    return this
  }

  /** The plans are played. */
  resolves(): this {
    return this.goesTo('resolve')
  }

  /** The month ends with its statement. */
  settles(): this {
    return this.goesTo('statement')
  }

  /** The facilitator goes on to the plan of the nth month of a phase, or to a phase without months. */
  reaches(phase: Phase, nth = 1): this {
    if (this.town.phase === 'arrival') this.starts()
    const lived = phase === 'ordinary' || phase === 'app' || phase === 'rule'
    const month = lived ? firstMonth(this.town.length, phase satisfies LivedPhase) + nth - 1 : null
    while (this.town.phase !== phase || (month !== null && (this.town.month !== month || this.town.step !== 'plan'))) this.next()
    return this
  }

  /** The facilitator goes on until the notebook and the exam are closed, and the envelope is next. */
  closesTheories(): this {
    this.reaches('theories')
    while (this.town.theories !== 'closed') this.next()
    return this
  }

  /** The class puts reforms on the ballot, three a citizen, and votes all of them in. */
  votesIn(...reforms: string[]): this {
    this.reaches('reform')
    const people = humansOf(this.game)
    for (const [i, reform] of reforms.entries()) {
      this.does(must(people[Math.floor(i / MOST_PROPOSED)], 'somebody to propose it'), { type: 'propose', reform, on: true })
    }
    this.next()
    for (const seat of people) for (const reform of reforms) this.does(seat, { type: 'vote', reform, approve: true })
    return this.next()
  }

  /** The class lives on under reforms that it votes in: the room stands in the plan of the first of these months. */
  livesUnder(...reforms: string[]): this {
    return this.votesIn(...reforms)
      .leads({ type: 'play-on' })
      .goesTo('plan')
  }

  /** The facilitator goes on to the plan of the nth month of the game. */
  reachesMonth(month: number): this {
    if (this.town.phase === 'arrival') this.starts()
    while (this.town.month !== month || this.town.step !== 'plan') this.next()
    return this
  }

  /** Sets the scene by hand: the state that a scenario begins with. Such a room can't be replayed from its journal. */
  arrange(change: (game: Game) => void): this {
    const G = structuredClone(this.game)
    change(G)
    this.state = { ...this.state, G }
    return this
  }

  /** Makes an event the one of this month. */
  brings(event: string): this {
    const { id, effect } = must(library.events[event], `event ${event}`)
    return this.arrange((g) => {
      g.town.event = { id, effect }
    })
  }
}

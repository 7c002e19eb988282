import type { Engine, RoomCard } from '../../shared/game/contract.ts'
import type { Audience } from '../../shared/vocabulary/ids.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import type { RoomRow } from '../storage/storage.ts'
import { cardMaker } from './card.ts'
import type { Clock } from './clock.ts'
import type { Moment } from './moment.ts'
import { Publisher, type Notice } from './publisher.ts'
import type { Frame } from './watcher.ts'
import { Watchers } from './watchers.ts'

type Needs = {
  engine: Engine
  clock: Clock
  row: RoomRow
  /** Whose screens are on. */
  audiences(): Iterable<Audience>
  /** What is committed: all that may be shown. */
  durable(): Moment
  /** Whether the disk takes nothing just now. */
  stalled(): boolean
  /** All screens show the durable moment. */
  shown(): void
  broken(error: unknown): void
}

/** What a room shows, and who carries it to its screens. */
export class Screens {
  readonly watchers = new Watchers()
  readonly #needs: Needs
  readonly #publisher: Publisher
  readonly #cardOf: (moment: Moment) => RoomCard
  #notice: Notice | null = null
  /** Whether play has stood still since the notice was given: what was on its way before must not take it away. */
  #stoodStill = false

  constructor(needs: Needs) {
    const { engine, clock, row, audiences, durable, shown, broken } = needs
    this.#needs = needs
    this.#cardOf = cardMaker(row)
    this.#publisher = new Publisher({
      engine,
      clock,
      audiences,
      current: () => ({ moment: durable(), card: this.card, notice: this.#noticeNow() }),
      published: (publication) => {
        this.watchers.publish(publication, durable())
        shown()
      },
      broken,
    })
  }

  /** Version of the last publication. */
  get version(): number {
    return this.#publisher.version
  }

  get card(): RoomCard {
    return this.#cardOf(this.#needs.durable())
  }

  /** What the facilitator is told of trouble; null when there is none. */
  get notice(): Notice | null {
    return this.#notice
  }

  /** The whole screen of an audience, as it was last shown. */
  view(audience: Audience): Frame & { kind: 'view' } {
    return this.#publisher.view(audience)
  }

  /** What brings a screen from the version that it holds to the last one shown. */
  resume(version: number, audience: Audience): Frame {
    return this.#publisher.resume(version, audience)
  }

  /** What a seat sees now, for those who think in its place. */
  screen(audience: Audience): View {
    return this.#publisher.screen(audience)
  }

  /** Says that the durable moment has moved. */
  advance(): void {
    this.#publisher.advance()
  }

  /** Tells the facilitator of trouble, which has no version of its own. */
  tell(notice: Notice): void {
    this.#notice = notice
    this.#stoodStill = false
    this.#publisher.tell(notice)
    this.watchers.refresh('facilitator')
  }

  stop(): void {
    this.#publisher.stop()
  }

  /** A notice goes when play goes on. */
  #noticeNow(): Notice | null {
    if (this.#needs.durable().state.G.town.paused || this.#needs.stalled()) this.#stoodStill = true
    else if (this.#stoodStill) this.#notice = null
    return this.#notice
  }
}

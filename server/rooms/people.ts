import type { Audience, Seat } from '../../shared/vocabulary/ids.ts'
import type { Deed } from '../../shared/vocabulary/intent.ts'
import type { Game } from '../../shared/vocabulary/state.ts'
import { afterUndo, type OwnDeed } from './after-undo.ts'
import type { Clock } from './clock.ts'
import type { Moment } from './moment.ts'
import { Presence } from './presence.ts'
import { Silence } from './silence.ts'

type Needs = {
  clock: Clock
  /** Epoch ms of entry 0. */
  openedAt: number
  head(): Moment
  /** The game as it stands with all that was applied; null while nothing can be. */
  game(): Game | null
  /** Writes something of the server's own. */
  write(own: OwnDeed): void
}

/** The people of a room: whose screens are on, who is silent, and what the journal is told of it. */
export class People {
  readonly #needs: Needs
  readonly #presence: Presence
  readonly #silence: Silence

  constructor(needs: Needs) {
    this.#needs = needs
    this.#presence = new Presence(needs.clock, (who, away) => this.#away(who, away))
    this.#silence = new Silence({
      clock: needs.clock,
      game: () => needs.game(),
      openedAt: needs.openedAt,
      lineOf: (seat) => this.#presence.lineOf(seat),
      cover: (seat) => this.#write({ type: 'seat.cover', seat, cover: true }),
    })
  }

  /** Everybody whose screens are on. */
  audiences(): Iterable<Audience> {
    return this.#presence.audiences()
  }

  /** Whether a screen of this chair was on since its human was expected. */
  hasCome(seat: Seat): boolean {
    return this.#presence.hasCome(seat)
  }

  /** Somebody who ought to show up soon. */
  expect(who: Seat | 'facilitator'): void {
    this.#presence.expect(who)
    this.#silence.listen()
  }

  /** A screen is on; call what it returns when it goes off. To come makes no silence end sooner; to go is written once it lasts, and then silence is listened for anew. */
  arrive(audience: Audience): () => void {
    return this.#presence.arrive(audience)
  }

  /** A human did something, so they are there. */
  heard(seat: Seat): void {
    this.#silence.heard(seat)
  }

  /** Something changed: finds out whose silence would be over first. */
  listen(): void {
    this.#silence.listen()
  }

  /** Gives a covered human the own chair back. Behind a stop card the bot stays until the card is taken down. */
  uncover(seat: Seat): void {
    const { citizens, own } = this.#game
    if (citizens[seat]?.covered && !own[seat]?.stopped) this.#write({ type: 'seat.cover', seat, cover: false })
  }

  /** What an intent that was just applied means for the people. `before`: the moment that it met. */
  follow(intent: Deed, before: Moment): void {
    if (intent.type === 'seat.restore') this.expect(intent.seat)
    // The room was set back: its people stay where they are.
    if (intent.type === 'undo') for (const own of afterUndo(before, this.#needs.head(), intent.to)) this.#needs.write(own)
    if (intent.type === 'undo' || intent.type === 'seat.admit') this.#settle()
  }

  stop(): void {
    this.#presence.stop()
    this.#silence.stop()
  }

  get #game(): Game {
    return this.#needs.head().state.G
  }

  #away(who: Seat | 'facilitator', away: boolean): void {
    const { town, citizens } = this.#game
    if (who === 'facilitator') {
      if (!town.solo && town.led === away) this.#write({ type: 'led', led: !away })
      return
    }
    const citizen = citizens[who]
    if (citizen?.bot !== false) return
    // Who is back on the line has the own chair back with it.
    if (citizen.away !== away) this.#write({ type: 'seat.away', seat: who, away })
    else if (!away) this.uncover(who)
  }

  /** Tells the journal who is there, where it says otherwise. */
  #settle(): void {
    for (const seat of Object.keys(this.#game.citizens).map(Number)) {
      const away = this.#presence.isAway(seat)
      if (this.#game.citizens[seat]?.away !== away) this.#away(seat, away)
    }
    this.#away('facilitator', this.#presence.isAway('facilitator'))
  }

  #write(deed: Deed): void {
    this.#needs.write({ actor: 'system', deed })
  }
}

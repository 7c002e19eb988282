import { showsTerms } from '../../shared/rules/score/app.ts'
import { livingIn, ownOf } from '../../shared/rules/citizens.ts'
import { livedAs } from '../../shared/rules/lived.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Game } from '../../shared/vocabulary/state.ts'
import { Alarm } from './alarm.ts'
import type { Clock } from './clock.ts'
import type { Line } from './presence.ts'

/** So long a human may be silent, or off the line, before a bot plays for them; who may take longer than others may also be silent for longer. */
export const SILENCE_MS = 60_000

type Needs = {
  clock: Clock
  /** The game as it stands with all that was applied; null while nothing can be. */
  game(): Game | null
  /** Epoch ms of entry 0. */
  openedAt: number
  lineOf(seat: Seat): Line | undefined
  cover(seat: Seat): void
}

/** Listens for silence in the months of a room: of those off the line, and of those for whom the room waits. A room that stands still hears none, nor does one for one: there nobody else waits. */
export class Silence {
  readonly #needs: Needs
  readonly #alarm: Alarm
  /** When each human last did something, and when the room last stood still. Gone with a restart: then people have their time anew. */
  readonly #signs = new Map<Seat, number>()
  #resumed: number
  #stoodStill = false

  constructor(needs: Needs) {
    this.#needs = needs
    this.#resumed = needs.clock.now()
    this.#alarm = new Alarm(needs.clock, () => this.#ring())
  }

  /** A human did something. That makes nobody's silence end sooner, so the alarm stays: when it rings too soon, it is set anew. */
  heard(seat: Seat): void {
    this.#signs.set(seat, this.#needs.clock.now())
  }

  /** Something changed: finds out whose silence would be over first. */
  listen(): void {
    const game = this.#needs.game()
    if (game && this.#stoodStill && !standsStill(game)) this.#resumed = this.#needs.clock.now()
    if (game) this.#stoodStill = standsStill(game)
    const dues = this.#dues().map(({ due }) => due)
    this.#alarm.set(dues.length > 0 ? Math.min(...dues) : null)
  }

  stop(): void {
    this.#alarm.set(null)
  }

  #ring(): void {
    const now = this.#needs.clock.now()
    const over = this.#dues().filter(({ due }) => due <= now)
    for (const { seat } of over) this.#needs.cover(seat)
    if (over.length === 0) this.listen()
  }

  #dues(): { seat: Seat; due: number }[] {
    const game = this.#needs.game()
    if (!game || standsStill(game) || game.town.solo || livedAs(game.town) === null) return []
    return livingIn(game).flatMap((seat) => {
      const since = this.#silentSince(game, seat)
      return since === null ? [] : [{ seat, due: Math.max(since, this.#resumed) + SILENCE_MS * ownOf(game, seat).factor }]
    })
  }

  /** null: not silent, or nobody's business. */
  #silentSince(game: Game, seat: Seat): number | null {
    const citizen = game.citizens[seat]
    const line = this.#needs.lineOf(seat)
    if (!citizen || citizen.bot || citizen.covered || !line) return null
    if (!line.on) return line.since
    if (!waitsFor(game, seat)) return null
    return Math.max(line.since, this.#needs.openedAt + game.town.began, this.#signs.get(seat) ?? 0)
  }
}

function standsStill({ town }: Game): boolean {
  return town.paused || town.held
}

/** Whether the room's step waits for a citizen who is there. */
function waitsFor(game: Game, seat: Seat): boolean {
  const { step } = game.town
  const waits = step === 'plan' || step === 'social' || step === 'statement' || showsTerms(game)
  return waits && game.citizens[seat]?.ready === false
}

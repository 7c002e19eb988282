import type { Ack } from '../../shared/vocabulary/refusal.ts'
import type { Deed, Temperament } from '../../shared/vocabulary/intent.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Game, Own } from '../../shared/vocabulary/state.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import type { RoomState } from '../../shared/game/contract.ts'
import type { BotDriver } from './bot-driver.ts'

/** A bot is asked so often in one step: what it and others do may open more, but never for ever. */
const MOST_ROUNDS = 12

type Needs = {
  driver: BotDriver
  screen(seat: Seat): View
  /** Whether an intent with this id was accepted before, in an earlier life of the room. */
  isKnown(seat: Seat, id: string): boolean
  submit(seat: Seat, id: string, deed: Deed): Promise<Ack>
  broken(error: unknown): void
}

/** How far a bot is in a step: `own` is what its screen was made of when it was last asked; `shows` is the version at which its last deeds are on its screen, null while they are written. */
type Turn = { step: string; rounds: number; sent: number; shows: number | null; own: Own | null }

/** Who plays a chair in a human's place does so with care. */
const COVERING: Temperament = 'careful'

/** The temperament of the bot that plays a chair now; null when a human does. */
export function temperamentAt({ citizens, facilitator }: Game, seat: Seat): Temperament | null {
  const citizen = citizens[seat]
  if (citizen?.bot) return facilitator.bots[seat] ?? COVERING
  return citizen?.covered ? COVERING : null
}

/** Lets bots act when a step begins, and again when their own screen has changed. Ids are fixed, so that a restart repeats nothing, and none is one that a human's client can send. */
export class BotTable {
  readonly #needs: Needs
  readonly #turns = new Map<Seat, Turn>()

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** Asks whom the state that is on the screens calls for. */
  ask({ G }: RoomState, version: number): void {
    const { month, step, phase, paused } = G.town
    if (paused) return
    const now = `${month}-${step ?? phase}`
    for (const seat of Object.keys(G.citizens).map(Number)) {
      const temperament = temperamentAt(G, seat)
      const own = G.own[seat]
      if (temperament === null || !own) {
        this.#turns.delete(seat)
        continue
      }
      const last = this.#turns.get(seat)
      const turn: Turn = last?.step === now ? last : { step: now, rounds: 0, sent: 0, shows: version, own: null }
      this.#turns.set(seat, turn)
      if (turn.shows === null || turn.shows > version || turn.own === own || turn.rounds === MOST_ROUNDS) continue
      turn.own = own
      this.#act(seat, turn, temperament)
    }
  }

  /** Forgets who was asked: what they did was not kept. */
  forget(): void {
    this.#turns.clear()
  }

  #act(seat: Seat, turn: Turn, temperament: Temperament): void {
    const { driver, screen, submit, broken } = this.#needs
    turn.rounds += 1
    try {
      const deeds = driver(screen(seat), temperament, seat)
      if (deeds.length === 0) return
      turn.shows = null
      void Promise.all(deeds.map((deed) => submit(seat, this.#nextId(seat, turn), deed))).then((acks) => {
        turn.shows = acks.reduce((latest, ack) => (ack.ok ? Math.max(latest, ack.version) : latest), 0)
      })
    } catch (error) {
      turn.rounds = MOST_ROUNDS
      broken(error)
    }
  }

  #nextId(seat: Seat, turn: Turn): string {
    for (;;) {
      const id = `bot:${turn.step}:${turn.sent}`
      turn.sent += 1
      if (!this.#needs.isKnown(seat, id)) return id
    }
  }
}

import type { Ack } from '../../shared/vocabulary/refusal.ts'
import type { Deed } from '../../shared/vocabulary/intent.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import type { RoomState } from '../../shared/game/contract.ts'
import type { BotDriver } from './bot-driver.ts'

/** A bot is asked so often in one step: its own deeds may open others. */
const MOST_ROUNDS = 4

type Needs = {
  driver: BotDriver
  screen(seat: Seat): View
  /** Whether an intent with this id was accepted before, in an earlier life of the room. */
  isKnown(seat: Seat, id: string): boolean
  submit(seat: Seat, id: string, deed: Deed): Promise<Ack>
  broken(error: unknown): void
}

/** How far a bot is in a step: `shows` is the version at which its last deeds are on its screen, null while they are written. */
type Turn = { step: string; rounds: number; sent: number; shows: number | null }

/** Lets bots act once a step, and again on what their own deeds have opened. Ids are fixed, so that a restart repeats nothing. */
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
    for (const [key, citizen] of Object.entries(G.citizens)) {
      if (!citizen.bot) continue
      const seat = Number(key)
      const last = this.#turns.get(seat)
      const turn: Turn = last?.step === now ? last : { step: now, rounds: 0, sent: 0, shows: version }
      if (turn.shows === null || turn.shows > version || turn.rounds === MOST_ROUNDS) continue
      this.#turns.set(seat, turn)
      this.#act(seat, turn, G.facilitator.bots[key] ?? 'conformist')
    }
  }

  /** Forgets who was asked: what they did was not kept. */
  forget(): void {
    this.#turns.clear()
  }

  #act(seat: Seat, turn: Turn, temperament: string): void {
    const { driver, screen, submit, broken } = this.#needs
    turn.rounds += 1
    try {
      const deeds = driver(screen(seat), temperament, seat)
      if (deeds.length === 0) {
        turn.rounds = MOST_ROUNDS
        return
      }
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
      const id = `b-${turn.step}-${turn.sent}`
      turn.sent += 1
      if (!this.#needs.isKnown(seat, id)) return id
    }
  }
}

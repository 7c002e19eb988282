import type { Deed } from '../../shared/vocabulary/intent.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import type { RoomState } from '../../shared/game/contract.ts'
import type { BotDriver } from './bot-driver.ts'

type Needs = { driver: BotDriver; screen(seat: Seat): View; submit(seat: Seat, id: string, deed: Deed): void; broken(error: unknown): void }

/** Asks each bot once a step what it does. Its intents have fixed ids, so that asking again after a restart changes nothing. */
export class BotTable {
  readonly #needs: Needs
  readonly #asked = new Map<Seat, string>()

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** Lets the bots that weren't asked in this step act. */
  ask({ G }: RoomState): void {
    const { month, step, phase, paused } = G.town
    if (paused) return
    const now = `${month}-${step ?? phase}`
    for (const [seat, citizen] of Object.entries(G.citizens)) {
      if (!citizen.bot || this.#asked.get(Number(seat)) === now) continue
      this.#asked.set(Number(seat), now)
      this.#act(Number(seat), G.facilitator.bots[seat] ?? 'conformist', now)
    }
  }

  /** Forgets who was asked: what they did was not kept. */
  forget(): void {
    this.#asked.clear()
  }

  #act(seat: Seat, temperament: string, now: string): void {
    const { driver, screen, submit, broken } = this.#needs
    try {
      driver(screen(seat), temperament, seat).forEach((deed, n) => submit(seat, `b-${now}-${n}`, deed))
    } catch (error) {
      broken(error)
    }
  }
}

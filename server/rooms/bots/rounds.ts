import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { Deed, Temperament } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import type { BotDriver } from '../bot-driver.ts'

/** So often bots answer each other within one step. */
const MOST_ROUNDS = 8

type Table = { bots(): Readonly<Record<string, Temperament>>; view(seat: Seat): View; does(seat: Seat, deed: Deed): void }

/** Each bot acts on the view of this moment, in turn, until none has anything to add: a step of a game without a server. */
export function botsAct(driver: BotDriver, { bots, view, does }: Table): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let isQuiet = true
    for (const [key, temperament] of Object.entries(bots())) {
      const seat = Number(key)
      for (const deed of driver(view(seat), temperament, seat)) {
        does(seat, deed)
        isQuiet = false
      }
    }
    if (isQuiet) return
  }
}

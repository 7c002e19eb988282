import { isRefusal, type Hall } from '../../../server/sessions/hall.ts'
import type { Chronicle } from '../chronicle.ts'

/** Every key that was ever given, and to whom: one key at most opens a chair, and whoever got it last has it. */
export class Chairs {
  readonly #chronicle: Chronicle
  readonly #keys = new Map<string, string>()

  constructor(chronicle: Chronicle) {
    this.#chronicle = chronicle
  }

  give(token: string, who: string): void {
    const before = this.#keys.get(token)
    if (before !== undefined && before !== who) this.#chronicle.broken('V10', `${before} and ${who} have the same key`)
    this.#keys.set(token, who)
  }

  look(hall: Pick<Hall, 'authenticate'>): void {
    const holders = new Map<string, string>()
    for (const [token, who] of this.#keys) {
      const pass = hall.authenticate(token)
      if (isRefusal(pass)) continue
      const chair = `chair ${pass.seat} of ${pass.room.roomId}`
      const other = holders.get(chair)
      if (other !== undefined) this.#chronicle.broken('V10', `${other} and ${who} both have a key to ${chair}`)
      holders.set(chair, who)
    }
  }
}

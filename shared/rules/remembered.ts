import type { Seat } from '../vocabulary/ids.ts'
import type { Game, Own } from '../vocabulary/state.ts'
import { seatsOf } from './citizens.ts'
import type { Lore } from './context.ts'

type Key = readonly unknown[]

/** Remembers what is made for one citizen from the own slice and a key; as long as both stay the same, it is the same object. A slice that may still be written to is not remembered. */
export class Remembered<T> {
  readonly #known = new WeakMap<Own, { key: Key; value: T }>()

  find(own: Own, key: Key): T | null {
    const known = this.#known.get(own)
    return known && known.key.length === key.length && known.key.every((part, i) => part === key[i]) ? known.value : null
  }

  keep(own: Own, key: Key, value: T): T {
    if (Object.isFrozen(own)) this.#known.set(own, { key, value })
    return value
  }
}

/** All that a citizen's own part of the screen reads beside the own slice: of the town nothing that changes with every entry. */
export function readFor(g: Game, seat: Seat, lore: Lore): Key {
  const { phase, month, step, paused, theories, event, regime, reveal, reform, debrief, solo, disclosure } = g.town
  const town = [phase, month, step, paused, theories, event, regime, reveal, reform, debrief, solo, disclosure]
  return [...town, chairsTaken(g), g.sealed.sealed, g.citizens[seat], lore]
}

const taken = new WeakMap<Game['citizens'], string>()

function chairsTaken(g: Game): string {
  const known = taken.get(g.citizens)
  if (known !== undefined) return known
  const seats = seatsOf(g).join()
  if (Object.isFrozen(g.citizens)) taken.set(g.citizens, seats)
  return seats
}

import type { Seat } from '../vocabulary/ids.ts'
import type { Game, Own } from '../vocabulary/state.ts'
import type { Sealed } from '../vocabulary/sealed.ts'
import { ownOf, seatsOf } from './citizens.ts'
import type { Lore } from './context.ts'

type Key = readonly unknown[]

/** What was made last for each citizen of a room. What is made of an own slice that may still be written to is not kept. */
export class LastMade<T> {
  /** By the envelope, the one object that all states of a room share: older states keep nothing alive here. A branch may have it, too, and then only remembers less. */
  readonly #rooms = new WeakMap<Sealed, Map<Seat, T>>()

  of(g: Game, seat: Seat): T | undefined {
    return this.#rooms.get(g.sealed.sealed)?.get(seat)
  }

  keep(g: Game, seat: Seat, made: T): void {
    if (!Object.isFrozen(g.own[seat])) return
    const { sealed } = g.sealed
    const room = this.#rooms.get(sealed) ?? new Map<Seat, T>()
    this.#rooms.set(sealed, room.set(seat, made))
  }
}

/** Remembers what is made for a citizen from the own slice and a key; as long as both stay the same, it is the same object. */
export class Remembered<T> {
  readonly #last = new LastMade<{ own: Own; key: Key; value: T }>()

  find(g: Game, seat: Seat, key: Key): T | null {
    const last = this.#last.of(g, seat)
    const isFor = last && last.own === g.own[seat] && last.key.length === key.length && last.key.every((part, i) => part === key[i])
    return isFor ? last.value : null
  }

  keep(g: Game, seat: Seat, key: Key, value: T): T {
    this.#last.keep(g, seat, { own: ownOf(g, seat), key, value })
    return value
  }
}

/** All that a citizen's own part of the screen reads beside the own slice: of the town nothing that changes with every entry. */
export function readFor(g: Game, seat: Seat, lore: Lore): Key {
  const { phase, month, step, paused, theories, event, regime, reveal, reform, debrief, solo, disclosure } = g.town
  const town = [phase, month, step, paused, theories, event, regime, reveal, reform, debrief, solo, disclosure]
  return [...town, chairsTaken(g), g.citizens[seat], lore]
}

const taken = new WeakMap<Game['citizens'], string>()

function chairsTaken(g: Game): string {
  const known = taken.get(g.citizens)
  if (known !== undefined) return known
  const seats = seatsOf(g).join()
  if (Object.isFrozen(g.citizens)) taken.set(g.citizens, seats)
  return seats
}

import { must } from '../kit/assert.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Game, Own, Secrets } from '../vocabulary/state.ts'

/**
 * A copy of a state that may be written to. Only what is written once and never again is shared: the envelope and the
 * rows of each log. Every state is frozen, so that writing to what is shared throws.
 */
export function writable({ sealed, ...open }: Game): Game {
  return { ...copied(open), sealed: withOwnLogs(sealed) }
}

/** A copy in which only the own slice of one citizen may be written to, and within its parts only to those that are named. */
export function writableFor(g: Game, seat: Seat, parts: readonly (keyof Own)[]): Game {
  const own = must(g.own[seat], `own slice of citizen ${seat}`)
  const copies = Object.fromEntries(parts.map((part) => [part, copied(own[part])]))
  return { ...g, own: { ...g.own, [seat]: { ...own, ...copies } } }
}

/** The same state, closed to writing. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) frozen(part)
  return value
}

function withOwnLogs({ sealed, ...books }: Secrets): Secrets {
  const own = Object.entries(books).map(([name, book]) => [name, Array.isArray(book) ? [...book] : copied(book)])
  return { ...(Object.fromEntries(own) as typeof books), sealed }
}

function copied<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copied) as T
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) copy[key] = copied(value[key as keyof T])
  return copy as T
}

import { undoable } from '../rules/undoing.ts'
import type { Actor } from '../vocabulary/ids.ts'
import type { Entry } from '../vocabulary/journal.ts'
import type { Game } from '../vocabulary/state.ts'
import type { Lived, Past, RoomState } from './contract.ts'

/**
 * What is kept of a room's life so that it can be set back: the state before each thing that can still be undone, and
 * the entries since the oldest of them. States share structure, and there are few of them, so this is little.
 */
export class History {
  #states = new Map<number, RoomState>()
  #lived: Lived[] = []

  /** What an undo to a version goes back to. */
  readonly past: Past = (to) => {
    const state = this.#states.get(to)
    return state ? { state, since: this.#lived.filter(({ seq }) => seq > to) } : null
  }

  /** One entry more, and the states before and after it. */
  live(before: RoomState, entry: Entry, after: RoomState): void {
    const { month, version } = before.G.town
    this.#lived.push({ ...entry, month, byHuman: isHuman(before.G, entry.actor) })
    if (after.G.facilitator.undo.at(-1)?.to === version) this.#states.set(version, before)
  }

  /** Forgets what can't be undone any more. Call it for a state that is kept for good. */
  forget({ G }: RoomState): void {
    const wanted = new Set(undoable(G).map(({ to }) => to))
    for (const to of this.#states.keys()) if (!wanted.has(to) && to < G.town.version) this.#states.delete(to)
    const oldest = Math.min(...this.#states.keys())
    const first = this.#lived.findIndex(({ seq }) => seq > oldest)
    this.#lived.splice(0, first < 0 ? this.#lived.length : first)
  }

  /** Takes back all after a version: it was not kept. */
  fallBack(version: number): void {
    this.#lived = this.#lived.filter(({ seq }) => seq <= version)
    for (const to of this.#states.keys()) if (to >= version) this.#states.delete(to)
  }
}

/** Whether it is a human citizen who acts, in person. */
export function isHuman({ citizens }: Game, actor: Actor): boolean {
  const citizen = typeof actor === 'number' ? citizens[actor] : undefined
  return citizen !== undefined && !citizen.bot && !citizen.covered
}

import type { Audience, Seat } from '../../shared/vocabulary/ids.ts'
import { isHeld } from './chairs.ts'
import type { Moment } from './moment.ts'
import type { ClosedReason, Publication, Watcher } from './watcher.ts'

/** All who carry one room to its screens. */
export class Watchers {
  readonly #all = new Set<Watcher>()
  /** The rooms in which humans of this one go on. */
  readonly #movedTo = new Map<Seat, string>()

  /** One more; call what it returns when it carries nothing any more. */
  add(watcher: Watcher): () => void {
    this.#all.add(watcher)
    return () => void this.#all.delete(watcher)
  }

  /** First who is out is told so: the screens that follow have nothing of theirs any more. */
  publish(publication: Publication, moment: Moment): void {
    for (const [seat, row] of moment.seats) if (row.tokenHash !== null && !isHeld(moment, seat)) this.#endOut(moment, seat)
    for (const watcher of this.#all) watcher.publish(publication)
  }

  refresh(audience: Audience): void {
    for (const watcher of this.#all) watcher.refresh(audience)
  }

  end(audience: Audience | 'all', reason: ClosedReason): void {
    for (const watcher of this.#all) watcher.end(audience, reason)
  }

  endDesk(tokenHash: string, reason: ClosedReason): void {
    for (const watcher of this.#all) watcher.endDesk(tokenHash, reason)
  }

  /** Where the screens of a chair go on, once its human has left. */
  follow(seat: Seat, room: string): void {
    this.#movedTo.set(seat, room)
  }

  #endOut({ state }: Moment, seat: Seat): void {
    const room = state.G.facilitator.removed[seat] === 'moved' ? this.#movedTo.get(seat) : undefined
    for (const watcher of this.#all) watcher.end(seat, room === undefined ? 'removed' : 'moved', room)
  }
}

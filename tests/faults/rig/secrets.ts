import type { Opening } from '../../../shared/vocabulary/journal.ts'
import type { Classroom } from './classroom.ts'
import type { Violation } from './invariants.ts'

/** Looks for what no frame may hold before the reveal: canaries and seeds, and what belongs to the other room. */
export class Secrets {
  readonly #found: (violation: Violation) => void
  readonly #never = new Set(['canary-'])
  readonly #foreign = new Map<Classroom, string[]>()

  constructor(found: (violation: Violation) => void) {
    this.#found = found
  }

  /** What a room hides from its own people, and what the rooms beside it must never see. */
  know(room: Classroom, { seed, sealed }: Opening, rooms: readonly Classroom[]): void {
    this.#never.add(seed).add(sealed.salt)
    const others = rooms.filter((other) => other !== room)
    this.#foreign.set(
      room,
      others.flatMap(({ roomId, people }) => [roomId, ...people.map(({ token }) => token)]),
    )
  }

  look(room: Classroom, frame: object): void {
    const text = JSON.stringify(frame)
    for (const secret of this.#never) if (text.includes(secret)) this.#found({ invariant: 'V7', say: 'a frame holds a secret' })
    for (const mark of this.#foreign.get(room) ?? [])
      if (text.includes(mark)) this.#found({ invariant: 'V8', say: `a frame of ${room.code} holds something of another room` })
  }
}

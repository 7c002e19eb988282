import type { Op } from '../../shared/kit/patch.ts'
import { DESK, setAt, type Change, type Script, type Who } from './script.ts'

/** What one move shows: to all, and to those who see more of it. */
export type Publication = { from: number; to: number; ops: readonly Op[]; own: ReadonlyMap<Who, readonly Op[]> }

/** A room without rules: a move does the next change of its citizen's script. */
export class ScriptedRoom {
  version = 0
  readonly parts: Pick<Script, 'public' | 'own' | 'hidden'>
  readonly #changes: readonly Change[][]
  readonly #moves = new Map<Who, number>()

  constructor({ public: shown, own, hidden, changes }: Script) {
    this.parts = structuredClone({ public: shown, own, hidden })
    this.#changes = changes
  }

  viewFor(who: Who): { version: number; view: object } {
    return { version: this.version, view: { ...this.parts.public, ...this.parts.own[who] } }
  }

  /** Throws when it isn't a citizen's move. */
  move(who: Who, move: unknown): Publication {
    const round = this.#changes[Number(who) - 1]
    if (!round || typeof move !== 'object' || move === null) throw new Error(`${who} can't move`)
    const n = this.#moves.get(who) ?? 0
    this.#moves.set(who, n + 1)
    const { public: ops, own, desk } = round[n % round.length] ?? { public: [], own: [], desk: [] }
    for (const op of ops) setAt(this.parts.public, op)
    for (const op of own) setAt(this.parts.own[who] ?? {}, op)
    for (const op of desk) setAt(this.parts.own[DESK] ?? {}, op)
    this.version += 1
    return {
      from: this.version - 1,
      to: this.version,
      ops,
      own: new Map([
        [who, own],
        [DESK, desk],
      ]),
    }
  }
}

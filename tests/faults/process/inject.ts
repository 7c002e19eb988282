/** Where a process can be killed on the way of one intent: each is a moment of which a power cut might choose. */
export const POINTS = ['before-write', 'written', 'before-commit', 'in-commit', 'after-commit', 'after-ack'] as const
export type Point = (typeof POINTS)[number]

/** What goes wrong in a server's process from its start on. */
export type Inject = {
  /** Its wall clock is off by so many ms. */
  clockOff?: number
  /** Commits are made where they can be made to fail: in the thread of the rooms. */
  failingDisk?: boolean
  /** Rooms are kept in a database that processes share. */
  database?: { url: string; internalUrl: string }
}

/** What goes wrong on the word of the harness, while the server runs. */
export type Order =
  /** Kills the process the next time that something comes to this point. `within`: ms of the commit at most, for `in-commit`. */
  | { do: 'kill-at'; point: Point; within: number }
  /** Of so many thousand commits, that many fail from now on. */
  | { do: 'fail-commits'; perMille: number; seed: string }
  /** The next commit fails, the others don't. */
  | { do: 'fail-once' }
  /** Each commit takes so much longer from now on, ms. */
  | { do: 'slow-commits'; ms: number }
  /** Everything is answered as kept from now on, and nothing is: the planted bug that the harness must find. */
  | { do: 'lie' }
  /** The wall clock jumps by so much, ms. */
  | { do: 'jump'; ms: number }
  /** Nobody catches a rejection. */
  | { do: 'reject' }
  /** Code runs and runs, ms. */
  | { do: 'block'; ms: number }

/** What a server's process tells the harness. */
export type Report = { url: string } | { done: Order['do'] }

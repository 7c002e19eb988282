import type { Code } from '../../shared/vocabulary/ids.ts'

/** A lease that isn't renewed for so long is over, by the clock of the database; ms. */
export const LEASE_MS = 8_000

/** Which process runs a session. `url`: where the other processes reach it; `isHeld`: whether its lease is still on. */
export type Placement = { sessionId: string; owner: string; url: string; isHeld: boolean }

/** What is known of a session by whoever asks for it; tokens and recovery words as the hashes that are stored. `code`: of it or of one of its rooms. */
export type Trait = { sessionId: string } | { code: Code } | { tokenHash: string } | { recoveryHash: string }

/** What processes that share one database agree on: each session, with all its rooms, is run by one of them at a time. */
export type Leases = {
  /**
   * Makes this process the only writer of sessions that nobody holds any more, and fences off whoever wrote them before.
   * One session, or at most `most` of those whose lease is over. Returns the ids of those that are now its own; whoever gets
   * any has renewed what it holds, too.
   */
  take(which: { sessionId: string } | { most: number }): Promise<string[]>
  /** Renews what this process holds, and its word that it is there; returns the ids of the sessions that it still holds. */
  renew(): Promise<string[]>
  /** Gives all sessions up, so that others may take them at once. */
  release(): Promise<void>
  /** Where a session is run; null: nobody knows it. */
  whereIs(trait: Trait): Promise<Placement | null>
  /** Where the other processes of this database are reached that renewed lately, whether they hold anything or not. */
  peers(): Promise<string[]>
  /** What the processes of one database prove to each other with. */
  secret(): Promise<string>
}

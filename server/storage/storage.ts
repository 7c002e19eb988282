import type { Code, Seat } from '../../shared/vocabulary/ids.ts'
import type { Entry, Opening } from '../../shared/vocabulary/journal.ts'
import type { RoomState } from '../../shared/game/contract.ts'

/** What one facilitator runs for one class. Secrets are kept as SHA-256 hashes only. */
export type SessionRow = {
  sessionId: string
  code: Code
  facilitatorHash: string
  recoveryHash: string
  createdAt: number
  deal: 'own' | 'shared'
  seal: 'own' | 'shared'
}

/** A room of a session with entry 0 of its journal. `openedAt`: epoch ms. */
export type RoomRow = { roomId: string; sessionId: string; code: Code; openedAt: number; opening: Opening; projectorHash: string }

/**
 * Who holds a chair, or held it until they were removed: what stands outside the journal and can be erased alone. Bots
 * have names and nothing else.
 */
export type SeatRow = {
  seat: Seat
  /** All that the chair was ever called; the journal says which of them counts. */
  names: string[]
  /** A typed name that waits for the facilitator; `flagged`: the filter stumbled over it. */
  wanted: { name: string; flagged: boolean } | null
  tokenHash: string | null
  returnCode: string | null
  joinId: string | null
  /** Rises whenever the chair's token or name changes. */
  epoch: number
}

/** One all-or-nothing part of a commit: a session with its rooms, or what happened in one room. */
export type Write =
  { kind: 'opening'; session: SessionRow; rooms: RoomRow[] } | { kind: 'room'; roomId: string; fence: number; entries: Entry[]; seats: SeatRow[] }

export type Outcome = 'ok' | 'failed'

export type StoredRoom = { room: RoomRow; fence: number; snapshot: { seq: number; state: RoomState } | null; entries: Entry[]; seats: SeatRow[] }
/** `damaged`: ids of rooms whose rows can't be read; they must not keep the others from play. */
export type Stored = { sessions: SessionRow[]; rooms: StoredRoom[]; damaged: string[] }

export type Part = { sessionId: string } | { roomId: string }

/** All that is kept, behind five methods. Nothing outside this folder knows SQL. */
export type Storage = {
  /** Durable once it answers `ok`. Never rejects: a write that can't be kept has `failed`, and is wholly out unless the disk lied. */
  append(write: Write): Promise<Outcome>
  /** Everything, or one room. */
  load(roomId?: string): Promise<Stored>
  /** Only speed: the state after entry `seq`. */
  snapshot(roomId: string, seq: number, state: RoomState): Promise<void>
  /** Makes `owner` the only writer of every stored room, and fences off the one before. */
  lease(owner: string): Promise<void>
  erase(part: Part): Promise<void>
}

export type OpenStorage = Storage & { close(): Promise<void> }

import type { Code, Seat } from '../../shared/vocabulary/ids.ts'
import type { Entry, Opening } from '../../shared/vocabulary/journal.ts'
import type { RoomState } from '../../shared/game/contract.ts'
import type { Note } from '../../shared/protocol/rest.ts'
import type { Leases } from './leases.ts'

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

/**
 * A token beside the facilitator's own: `run` and `notes` are a co-facilitator's, for all rooms of a session; `board` is a
 * shared screen of one room, `watch` an onlooker's there.
 */
export type PassRow = {
  tokenHash: string
  sessionId: string
  roomId: string | null
  rights: 'run' | 'notes' | 'watch' | 'board'
  createdAt: number
}

export type NoteRow = Note & { roomId: string }

/** One all-or-nothing part of a commit: a session with its rooms, what happened in one room, tokens, or a note. */
export type Write =
  | { kind: 'opening'; session: SessionRow; rooms: RoomRow[] }
  | { kind: 'room'; roomId: string; fence: number; entries: Entry[]; seats: SeatRow[] }
  /** `facilitatorHash`: takes the place of the one before. */
  | { kind: 'tokens'; sessionId: string; passes: PassRow[]; facilitatorHash?: string }
  | { kind: 'note'; note: NoteRow }

/**
 * `fenced`: this process is no longer the writer of the room, which was taken over or erased; `taken`: a code of the opening
 * was given away already. Neither of them is trouble with the disk, and asking again changes nothing.
 */
export type Outcome = 'ok' | 'failed' | 'fenced' | 'taken'

export type StoredRoom = { room: RoomRow; fence: number; snapshot: { seq: number; state: RoomState } | null; entries: Entry[]; seats: SeatRow[] }
/** `damaged`: ids of rooms whose rows can't be read; they must not keep the others from play. */
export type Stored = { sessions: SessionRow[]; rooms: StoredRoom[]; passes: PassRow[]; notes: NoteRow[]; damaged: string[] }

export type Part = { sessionId: string } | { roomId: string } | { tokenHashes: string[] } | { noteId: string }

/** All that is kept, behind six methods. Nothing outside this folder knows SQL. */
export type Storage = {
  /** Durable once it answers `ok`. Never rejects: what isn't kept is wholly out, unless it has `failed` and the disk lied. */
  append(write: Write): Promise<Outcome>
  /** Everything, or one room. */
  load(roomId?: string): Promise<Stored>
  /** One session with its rooms. */
  loadSession(sessionId: string): Promise<Stored>
  /** Only speed: the state after entry `seq`. */
  snapshot(roomId: string, seq: number, state: RoomState): Promise<void>
  /** Where there are no leases: makes `owner` the only writer of every stored room, and fences off the one before. */
  lease(owner: string): Promise<void>
  /** Removes a part and all that hangs on it. Rejects while it can't, and where another process runs the session. */
  erase(part: Part): Promise<void>
  /** Ids of the sessions in which nothing happened since then, but for those that other processes run; `since`: epoch ms. */
  idleSince(since: number): Promise<string[]>
}

/** `leases`: null where this process alone has the storage. */
export type OpenStorage = Storage & { leases: Leases | null; close(): Promise<void> }

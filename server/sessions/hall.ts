import type { BranchRequest, Joined, JoinRequest, Note, PassGiven, Rights, SessionDesk, SessionOpened, Watching } from '../../shared/protocol/rest.ts'
import type { Comparison } from '../../shared/vocabulary/comparison.ts'
import type { Disclosure } from '../../shared/vocabulary/disclosure.ts'
import type { Audience, Code, Seat } from '../../shared/vocabulary/ids.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import type { Refusal } from '../../shared/vocabulary/refusal.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import type { Trait } from '../storage/leases.ts'

export type { Joined, SessionOpened }

export type Role = 'citizen' | 'facilitator' | 'projector'

/**
 * What a token gives: the token says who, no payload does. `seat` is there for citizens, `rights` for a facilitator's
 * helpers; an `onlooker` sees what the shared screen shows.
 */
export type Pass = { role: Role; room: RoomActor; audience: Audience; seat?: Seat; rights?: Rights; onlooker?: true }

/** A room beside another: its number in the session from 1, its treatment, and its recording. */
export type RecordedRoom = { room: number; title: string; disclosure: Disclosure; recording: Recording }

/**
 * An opened envelope and who reads what was in it. `sisters`: the other rooms of the session whose envelope is open, too.
 * `seat` is there for citizens, `rights` for those at a desk. `isNamed`: whether this reader may see standings by name.
 */
export type Opened = RecordedRoom & { sisters: RecordedRoom[]; role: Role; seat: Seat | null; rights: Rights | 'own' | null; isNamed: boolean }

/** All rooms of a session whose envelope is open, with the notes of their facilitators; `createdAt`: epoch ms. */
export type RecordedSession = {
  sessionId: string
  createdAt: number
  deal: 'own' | 'shared'
  seal: 'own' | 'shared'
  rooms: (RecordedRoom & { code: Code; notes: Note[] })[]
}

/** The rooms of this process, and the only door to them. Every expected no is a {@link Refusal}: tell them apart by {@link isRefusal}. */
export type Hall = {
  /** `body` as it came over the wire: it is checked here. `at`: epoch ms. */
  openSession(body: unknown, when: { at: number }): Promise<SessionOpened | Refusal>
  /** A recording that somebody brought, to be looked at: in memory alone, gone when it is erased or two hours after its last reader. */
  openRecording(body: unknown): Promise<SessionOpened | Refusal>
  /** A new session whose one room takes up the play of this one, for its facilitator; `sealed` before the reveal. */
  branch(code: string, facilitatorToken: string, request: BranchRequest): Promise<SessionOpened | Refusal>
  /** `code` of a session deals people evenly over its rooms; a room's code seats them there. A repeated `joinId` returns the same chair. */
  join(code: string, body: JoinRequest): Promise<Joined | Refusal>
  /** A new token for the chair with this return code; the old one ends. */
  returnTo(code: string, returnCode: string): Promise<Joined | Refusal>
  /** Who holds this token. `roomId` is needed with a facilitator's token of several rooms. */
  authenticate(token: string, roomId?: string): Pass | Refusal
  /** A room of the session at whose desk this token sits, not only to take notes; unknown code and foreign code look alike. */
  roomFor(code: string, token: string): RoomActor | Refusal
  /** What every document of a room is made of, for any token of it; `sealed` before the reveal of all rooms that have its envelope. */
  recordingOf(code: string, token: string): Promise<Opened | Refusal>
  /** The same of a whole session, for those who run it; `sealed` as long as no envelope is open. */
  sessionRecordings(sessionId: string, token: string): Promise<RecordedSession | Refusal>
  /** A new facilitator's token for who knows the words of the session; the one before ends. */
  recover(phrase: string): Promise<SessionDesk | Refusal>
  /** What a desk needs, for a facilitator's token or a pass. */
  mine(token: string): Promise<SessionDesk | Refusal>
  /** A token for a co-facilitator, given by the facilitator alone. */
  givePass(sessionId: string, token: string, rights: PassGiven['rights']): Promise<PassGiven | Refusal>
  /** Ends the tokens of all co-facilitators. */
  endPasses(sessionId: string, token: string): Promise<{ ended: true } | Refusal>
  /** A place among a room's onlookers. */
  watch(code: string): Promise<Watching | Refusal>
  /** A human goes on in another room of the session; moved back, they have their old chair again. */
  move(sessionId: string, token: string, where: { from: string; seat: Seat; to: string }): Promise<{ seat: Seat } | Refusal>
  /** The rooms of the session side by side: for a desk, or for a board that shows them. */
  compare(token: string): Comparison | Refusal
  notes(code: string, token: string): Note[] | Refusal
  addNote(code: string, token: string, text: string): Promise<Note | Refusal>
  dropNote(code: string, token: string, noteId: string): Promise<{ erased: true } | Refusal>
  /** Ends a session and removes every trace of it. */
  erase(sessionId: string, facilitatorToken: string): Promise<{ erased: true } | Refusal>
  /** Whether the session that something belongs to is run by this process. */
  has(trait: Trait): boolean
  /** Takes over a session that no process runs any more; resolves to whether it is here now. */
  take(sessionId: string): Promise<boolean>
  /** Brings every stored room back, or those that no other process runs; call once, before anything is served. */
  restore(): Promise<void>
  /** Waits for what is being written, stops the timers, lets other processes have the sessions and closes the storage. */
  close(): Promise<void>
  /** Rooms and people, for metrics. */
  stats(): { sessions: number; rooms: number; citizens: number }
}

/** Whether an answer is a no. */
export function isRefusal(answer: object): answer is Refusal {
  return 'code' in answer && 'say' in answer
}

import type { Book } from '../vocabulary/content.ts'
import type { Calendar, EventRule } from '../vocabulary/event.ts'
import type { Actor, Audience } from '../vocabulary/ids.ts'
import type { Intent } from '../vocabulary/intent.ts'
import type { Entry, Opening } from '../vocabulary/journal.ts'
import type { Refusal } from '../vocabulary/refusal.ts'
import type { PlayableRegime } from '../vocabulary/regime.ts'
import type { Game } from '../vocabulary/state.ts'
import type { OwnView, PublicView, RoomCard, View, Views } from '../vocabulary/view.ts'

export type { OwnView, PublicView, RoomCard, Views }

/** Everything that the rules read and that isn't code, injected when the engine is made. */
export type Deps = { book: Book; events: Readonly<Record<string, EventRule>>; calendar: Calendar; regimes: Readonly<Record<string, PlayableRegime>> }

/** The state of a room at one version: plain JSON, immutable. Only the engine looks inside `ctx` and `plugins`. */
export type RoomState = { readonly G: Game; readonly ctx: unknown; readonly plugins: unknown; readonly _stateID: number }

/** A command is an entry before it is written: `seq` is the version that it would make. */
export type Command = { seq: number; actor: Actor; at: number; intent: Intent }

export type Applied = { ok: true; state: RoomState } | { ok: false; refusal: Refusal }

/** An entry as it was lived: in which month, and whether a human citizen made it, not a bot in a chair. */
export type Lived = Entry & { month: number; byHuman: boolean }

/** What an undo goes back to: the state at version `to`, and what was lived since, the undo not among it; null where it is not known. */
export type Past = (to: number) => { state: RoomState; since: readonly Lived[] } | null

export type Engine = {
  /** The state of entry 0. */
  create(opening: Opening): RoomState
  /** The next state, or a typed refusal and no change. Never throws, never mutates its input. */
  apply(state: RoomState, command: Command, past?: Past): Applied
  /** The state after all entries; throws when one of them is refused: a journal holds accepted intents only. */
  replay(opening: Opening, entries: readonly Entry[]): RoomState
  /** What each audience of the room sees at this state: a pure function of state and card. */
  viewsFor(state: RoomState, card: RoomCard): Views
}

/** The whole view of one audience. */
export function viewOf(views: Views, audience: Audience): View {
  return { ...views.public, ...views.own(audience) }
}

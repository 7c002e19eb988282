import { CreateGameReducer, InitializeGame, ProcessGameConfig } from '#bgio/internal'
import type { State } from 'boardgame.io'
import type { Lore } from '../rules/context.ts'
import { whyRefused } from '../rules/intents/index.ts'
import { refusal } from '../vocabulary/refusal.ts'
import type { Opening } from '../vocabulary/journal.ts'
import type { Game } from '../vocabulary/state.ts'
import { viewsOf } from '../views/views.ts'
import type { Applied, Command, Deps, Engine, RoomState } from './contract.ts'
import { definitionOf, type MoveArgs } from './definition.ts'

/** The adapter to boardgame.io's rules kernel: the only file that reaches it at run time. Pure and synchronous. */
export function makeEngine(deps: Deps): Engine {
  const lore = loreOf(deps)
  const game = ProcessGameConfig(definitionOf(lore))
  const reduce = CreateGameReducer({ game })

  const create = (opening: Opening): RoomState => kept(InitializeGame({ game, numPlayers: 1, setupData: opening }))

  const apply = (state: RoomState, { seq, actor, at, intent }: Command): Applied => {
    try {
      const no = whyRefused(state.G, actor, intent, lore)
      if (no) return { ok: false, refusal: no }
      const G = { ...state.G, town: { ...state.G.town, version: seq, now: at } }
      const args: MoveArgs = { seq, actor, at, intent, was: G }
      const payload = { type: intent.type, args: [args], playerID: String(actor), credentials: '' }
      const next = reduce({ ...(state as State<Game>), G, _undo: [], _redo: [] }, { type: 'MAKE_MOVE', payload })
      const error = next.transients?.error
      return error ? broken(`the kernel refused ${intent.type}: ${error.type}`) : { ok: true, state: kept(next) }
    } catch (fault) {
      return broken(fault instanceof Error ? fault.message : String(fault))
    }
  }

  const replay: Engine['replay'] = (opening, entries) =>
    entries.reduce((state, entry) => {
      const applied = apply(state, entry)
      if (!applied.ok) throw new Error(`entry ${entry.seq} is refused: ${applied.refusal.say}`)
      return applied.state
    }, create(opening))

  return { create, apply, replay, viewsFor: (state, card) => viewsOf(state.G, card, lore) }
}

/** What the rules may read of the library: of a regime its terms, which are public. */
export function loreOf({ book, events, calendar, regimes }: Deps): Lore {
  return { book, events, calendar, terms: Object.fromEntries(Object.entries(regimes).map(([id, { face }]) => [id, face.terms])) }
}

/** A rule that throws refuses and changes nothing; the sentence goes to the log, not to a screen. */
function broken(what: string): Applied {
  return { ok: false, refusal: { ...refusal('choice-gone', 'The game could not do that. Nothing has changed.'), params: { fault: what } } }
}

/** What a room keeps of the kernel's state: no undo stack, no log. */
function kept({ G, ctx, plugins, _stateID }: State<Game>): RoomState {
  return { G, ctx, plugins, _stateID }
}

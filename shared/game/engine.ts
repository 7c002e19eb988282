import { CreateGameReducer, InitializeGame, ProcessGameConfig } from '#bgio/internal'
import type { State } from 'boardgame.io'
import type { Lore } from '../rules/context.ts'
import { whyRefused } from '../rules/intents/index.ts'
import { refusal } from '../vocabulary/refusal.ts'
import type { Opening } from '../vocabulary/journal.ts'
import type { Game } from '../vocabulary/state.ts'
import { viewsOf } from '../views/views.ts'
import type { Applied, Command, Deps, Engine, Past, RoomState } from './contract.ts'
import { definitionOf, type MoveArgs } from './definition.ts'
import { History, isHuman } from './history.ts'
import { afterOwnDeed } from './own-deeds.ts'
import { undone } from './undone.ts'
import { frozen } from './writable.ts'

/** The adapter to boardgame.io's rules kernel: the only file that reaches it at run time. Pure and synchronous. */
export function makeEngine(deps: Deps): Engine {
  const lore = loreOf(deps)
  const game = ProcessGameConfig(definitionOf(lore))
  const reduce = CreateGameReducer({ game })

  const create = (opening: Opening): RoomState => {
    const empty = kept(InitializeGame({ game, numPlayers: 1, setupData: opening }))
    return opening.branch ? inItsPhase(empty, opening.branch.state) : empty
  }

  const apply = (state: RoomState, command: Command, past: Past = () => null): Applied => {
    const { seq, actor, at, intent } = command
    try {
      const { town } = state.G
      const deeds = town.deeds + (isHuman(state.G, actor) ? 1 : 0)
      const G = { ...state.G, town: { ...town, version: seq, now: at, deeds } }
      const no = whyRefused(G, actor, intent, lore)
      if (no) return { ok: false, refusal: no }
      if (intent.type === 'undo') return setBack(G, intent.to, past)
      const own = afterOwnDeed(G, command, lore)
      if (own) return { ok: true, state: { ...state, G: own, _stateID: state._stateID + 1 } }
      const args: MoveArgs = { seq, actor, at, intent, was: G }
      const payload = { type: intent.type, args: [args], playerID: String(actor), credentials: '' }
      const next = reduce({ ...(state as State<Game>), G, _undo: [], _redo: [] }, { type: 'MAKE_MOVE', payload })
      const error = next.transients?.error
      return error ? broken(`the kernel refused ${intent.type}: ${error.type}`) : { ok: true, state: kept(next) }
    } catch (fault) {
      return broken(fault instanceof Error ? fault.message : String(fault))
    }
  }

  const replay: Engine['replay'] = (opening, entries) => {
    const history = new History()
    return entries.reduce((state, entry) => {
      const applied = apply(state, entry, history.past)
      if (!applied.ok) throw new Error(`entry ${entry.seq} is refused: ${applied.refusal.say}`)
      history.live(state, entry, applied.state)
      history.forget(applied.state)
      return applied.state
    }, create(opening))
  }

  return { create, apply, replay, viewsFor: (state, card) => viewsOf(state.G, card, lore) }
}

/** What the rules may read of the library: of a regime its terms, which are public. */
export function loreOf({ book, events, calendar, regimes }: Deps): Lore {
  return { book, events, calendar, terms: Object.fromEntries(Object.entries(regimes).map(([id, { face }]) => [id, face.terms])) }
}

/** A game that begins where another one was. All phases have the same table, so only the name of the phase tells the kernel. */
function inItsPhase(empty: RoomState, G: Game): RoomState {
  return { ...empty, G: frozen(G), ctx: { ...(empty.ctx as State['ctx']), phase: G.town.phase } }
}

/** The state that an undo leads to. */
function setBack(now: Game, to: number, past: Past): Applied {
  const point = now.facilitator.undo.find((one) => one.to === to)
  const known = past(to)
  if (!point || !known) return { ok: false, refusal: refusal('too-late', 'That can not be undone any more.', 'to') }
  return { ok: true, state: { ...known.state, G: frozen(undone(now, point, known)) } }
}

/** A rule that throws refuses and changes nothing; the sentence goes to the log, not to a screen. */
function broken(what: string): Applied {
  return { ok: false, refusal: { ...refusal('choice-gone', 'The game could not do that. Nothing has changed.'), params: { fault: what } } }
}

/** What a room keeps of the kernel's state: no undo stack, no log. */
function kept({ G, ctx, plugins, _stateID }: State<Game>): RoomState {
  return { G, ctx, plugins, _stateID }
}

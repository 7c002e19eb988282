import type { Applied, Engine, RoomState } from '../../../shared/game/contract.ts'
import type { Entry } from '../../../shared/vocabulary/journal.ts'
import type { Game } from '../../../shared/vocabulary/state.ts'

type Command = Omit<Entry, 'never'>

/** Rules that do something more after each intent. */
const after =
  (more: (game: Game, before: Game, command: Command) => Game) =>
  (real: Engine): Engine => ({
    ...real,
    apply(state, command, past): Applied {
      const applied = real.apply(state, command, past)
      return applied.ok ? { ok: true, state: { ...applied.state, G: more(applied.state.G, state.G, command) } as RoomState } : applied
    },
  })

/** A resume that keeps half of the time that was left. */
export const greedy = after((game, _before, { intent, at }) => {
  const { deadline } = game.town
  if (intent.type !== 'resume' || deadline === null) return game
  return { ...game, town: { ...game.town, deadline: at + Math.floor((deadline - at) / 2) } }
})

/** Books a point more than it says. */
export const careless = after((game, before) => {
  const { ledger } = game.sealed
  const line = ledger.at(-1)
  if (!line || ledger.length === before.sealed.ledger.length) return game
  return { ...game, sealed: { ...game.sealed, ledger: [...ledger.slice(0, -1), { ...line, delta: line.delta + 1 }] } }
})

/** Counts something that is in no journal: how much this process has done. */
export const moody = (real: Engine): Engine => {
  let calls = 0
  return after((game) => ({ ...game, town: { ...game.town, deeds: game.town.deeds + ((calls += 1) % 7 === 0 ? 1 : 0) } }))(real)
}

/** Puts the salt of the envelope on every screen. */
export const talkative = (real: Engine): Engine => ({
  ...real,
  viewsFor(state, card) {
    const views = real.viewsFor(state, card)
    const room = { ...views.public.room, salt: state.G.sealed.sealed.salt }
    return { ...views, public: { ...views.public, room } }
  },
})

import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Game as GameDefinition, LongFormMove } from 'boardgame.io'
import type * as StockCore from 'boardgame.io/core'
import type * as StockServer from 'boardgame.io/server'
import type * as Immer from 'immer'
import { loadLibrary } from '../../server/library.ts'
import { loreOf } from '../../shared/game/engine.ts'
import { handlerOf, HANDLERS, whyRefused } from '../../shared/rules/intents/index.ts'
import type { Deed, Intent } from '../../shared/vocabulary/intent.ts'
import type { Game } from '../../shared/vocabulary/state.ts'
import { tellBench } from './process.ts'
import { readScript } from './script.ts'
import { seatOf, STOCK } from './stock.ts'

/**
 * boardgame.io's own server with our rules as its game, used as well as it can be: secrets stripped for each player, no
 * undo, all players active, moves that run on the server only and don't mind a stale state.
 */
const require = createRequire(import.meta.url)
const { Server } = require('boardgame.io/server') as typeof StockServer
const { ActivePlayers, INVALID_MOVE } = require('boardgame.io/core') as typeof StockCore
// The very copy of immer that the server uses; another one can't read its drafts.
const { original } = require('immer') as typeof Immer

const lore = loreOf(await loadLibrary())
const { game: opening } = readScript()

const move: LongFormMove<Game> = {
  move: ({ G, ctx, playerID }, deed: Deed) => {
    const intent: Intent = { id: 'bench-move', ...deed }
    const seat = seatOf(playerID)
    // Our rules read the plain state, as they do at home: reading through immer's draft would cost more.
    if (whyRefused(original(G) ?? G, seat, intent, lore)) return INVALID_MOVE
    handlerOf(intent.type)?.apply(G, seat, intent, { lore, seq: ctx.numMoves ?? 0, at: 0, endPhase: () => {} })
    return undefined
  },
  client: false,
  ignoreStaleStateID: true,
  redact: true,
}

const game: GameDefinition<Game> = {
  name: STOCK,
  disableUndo: true,
  setup: () => opening,
  playerView: ({ G, playerID }) => ({
    town: G.town,
    citizens: G.citizens,
    own: playerID === null ? {} : { [seatOf(playerID)]: G.own[seatOf(playerID)] },
  }),
  turn: { activePlayers: ActivePlayers.ALL },
  moves: Object.fromEntries(Object.keys(HANDLERS).map((type) => [type, move])),
}

const server = Server({ games: [game], origins: false })
const running = await server.run({ port: 0 })
const { port } = running.appServer.address() as AddressInfo
tellBench({ url: `http://127.0.0.1:${port}` }, () => Promise.resolve())

import type { Socket } from 'socket.io-client'
import { loreOf } from '../../shared/game/engine.ts'
import { loadLibrary } from '../../server/library.ts'
import { choicesOf } from '../../shared/rules/intents/index.ts'
import type { Game } from '../../shared/vocabulary/state.ts'
import type { Room } from './load.ts'
import { postJson } from './post.ts'
import { Screens } from './screens.ts'
import { pickOf } from '../support/pick.ts'
import { CITIZENS } from './workload.ts'

export const STOCK = 'stock'

/** boardgame.io counts players from 0. */
export const seatOf = (playerID: string): number => Number(playerID) + 1

type State = { G: Game; _stateID: number }
type LogEntry = { action: { payload: { playerID: string } } }

/** A match on the stock server: 30 players and two onlookers who speak its own protocol. Each player keeps the rules, as its clients do. */
export async function openStockRoom({ url }: { url: string }): Promise<Room> {
  const lore = loreOf(await loadLibrary())
  const { matchID } = await postJson<{ matchID: string }>(`${url}/games/${STOCK}/create`, { numPlayers: CITIZENS })
  const screens = new Screens()
  const states = new Map<string, State>()
  const answers = new Map<string, (version: number) => void>()

  const watch = async (playerID: string | null, credentials: string | undefined) => {
    let synced: () => void = () => {}
    const ready = new Promise<void>((resolve) => (synced = resolve))
    const socket = await screens.open(`${url}/${STOCK}`, {}, (one, shows) => {
      const show = (state: State) => {
        if (playerID !== null) states.set(playerID, state)
        shows(state._stateID)
      }
      one.on('sync', (_match: string, { state }: { state: State }) => {
        show(state)
        synced()
      })
      one.on('update', (_match: string, state: State, [entry]: LogEntry[]) => {
        show(state)
        // The stock server answers nobody: that one's own move came back is the only answer there is.
        if (playerID !== null && entry?.action.payload.playerID === playerID) answers.get(playerID)?.(state._stateID)
      })
    })
    socket.emit('sync', matchID, playerID, credentials, CITIZENS)
    await ready
    return socket
  }

  const players: { playerID: string; credentials: string; socket: Socket; moves: number }[] = []
  // One after the other: joins at the same time would lose each other's chairs.
  for (let i = 0; i < CITIZENS; i += 1) {
    const playerID = String(i)
    const joined = await postJson<{ playerCredentials: string }>(`${url}/games/${STOCK}/${matchID}/join`, { playerID, playerName: `Player ${i}` })
    players.push({ playerID, credentials: joined.playerCredentials, socket: await watch(playerID, joined.playerCredentials), moves: 0 })
  }
  for (let i = 0; i < 2; i += 1) await watch(null, undefined)

  return {
    act(citizen) {
      const player = players[citizen]
      const state = player && states.get(player.playerID)
      if (!state) throw new Error(`no player ${citizen}`)
      const { playerID, credentials, socket } = player
      player.moves += 1
      const { type, ...fields } = pickOf(choicesOf(state.G, seatOf(playerID), lore), citizen + player.moves)
      const action = { type: 'MAKE_MOVE', payload: { type, args: [{ type, ...fields }], playerID, credentials } }
      socket.emit('update', action, state._stateID, matchID, playerID)
      return new Promise((resolve) => answers.set(playerID, resolve))
    },
    everywhere: (version) => screens.everywhere(version),
    bytes: () => screens.bytes,
    close: () => screens.close(),
  }
}

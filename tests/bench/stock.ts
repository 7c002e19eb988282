import { loadLibrary } from '../../server/library.ts'
import { loreOf } from '../../shared/game/engine.ts'
import { choicesOf } from '../../shared/rules/intents/index.ts'
import type { Game } from '../../shared/vocabulary/state.ts'
import { pickOf } from '../support/pick.ts'
import { dialBare, type Line } from './line.ts'
import { postJson } from './post.ts'
import type { Address, Room } from './room.ts'
import { Screens } from './screens.ts'
import type { RoomOrder } from './workload.ts'

export const STOCK = 'stock'

/** boardgame.io counts players from 0. */
export const seatOf = (playerID: string): number => Number(playerID) + 1

type State = { G: Game; _stateID: number }
type LogEntry = { action: { payload: { playerID: string } } }

/** A match on the stock server: its players and two onlookers speak its own protocol. Each player keeps the rules, as its clients do. */
export async function openStockRoom({ url }: Address, { citizens }: RoomOrder): Promise<Room> {
  const lore = loreOf(await loadLibrary())
  const { matchID } = await postJson<{ matchID: string }>(`${url}/games/${STOCK}/create`, { numPlayers: citizens })
  const states = new Map<number, State>()
  const answers = new Map<number, (version: number) => void>()
  const lines = new Map<number, Line>()
  const credentials = new Map<number, string>()
  const moves = new Map<number, number>()

  const screens = new Screens(citizens, () => async (screen) => {
    const place = screens.all.indexOf(screen)
    const playerID = place < citizens ? String(place) : null
    let isThere: () => void = () => {}
    const there = new Promise<void>((resolve) => (isThere = resolve))
    const line = await dialBare({
      url,
      space: `/${STOCK}`,
      raw: (data) => screen.hears(data),
      hear(event, [, ...args]) {
        if (event === 'sync') {
          const [{ state }] = args as [{ state: State }]
          states.set(place, state)
          screen.shows(state._stateID)
          isThere()
        }
        if (event === 'update') {
          const [state, [entry]] = args as [State, LogEntry[]]
          states.set(place, state)
          screen.shows(state._stateID)
          // The stock server answers nobody: that one's own move came back is the only answer there is.
          if (playerID !== null && entry?.action.payload.playerID === playerID) answers.get(place)?.(state._stateID)
        }
      },
    })
    line.emit('sync', matchID, playerID, credentials.get(place), citizens)
    lines.set(place, line)
    await there
    return line
  })

  // One after the other: joins at the same time would lose each other's chairs.
  for (let place = 0; place < citizens; place += 1) {
    const player = { playerID: String(place), playerName: `Player ${place}` }
    const { playerCredentials } = await postJson<{ playerCredentials: string }>(`${url}/games/${STOCK}/${matchID}/join`, player)
    credentials.set(place, playerCredentials)
  }
  for (const screen of screens.all) await screen.open()

  return {
    screens,
    act(citizen) {
      const state = states.get(citizen)
      if (!state) throw new Error(`no player ${citizen}`)
      const playerID = String(citizen)
      const n = (moves.get(citizen) ?? citizen) + 1
      moves.set(citizen, n)
      // The rules ask which regime it is, and of what is sealed a player's own copy knows nothing.
      const G = { ...state.G, sealed: {} } as Game
      const { type, ...fields } = pickOf(choicesOf(G, seatOf(playerID), lore), n)
      const action = { type: 'MAKE_MOVE', payload: { type, args: [{ type, ...fields }], playerID, credentials: credentials.get(citizen) } }
      lines.get(citizen)?.emit('update', action, state._stateID, matchID, playerID)
      return new Promise((resolve) => answers.set(citizen, resolve))
    },
    held: (place) => states.get(place)?.G.town,
  }
}

import type { RoomCard } from '../../shared/game/contract.ts'
import type { RoomRow } from '../storage/storage.ts'
import { nameOf } from './chairs.ts'
import type { Moment, Seats } from './moment.ts'

/** Makes a room's card from who sits where and which name counts; as long as both stay, so does the card. */
export function cardMaker({ roomId, code, openedAt }: RoomRow): (moment: Moment) => RoomCard {
  let last: { seats: Seats; called: string; card: RoomCard } | null = null
  return ({ seats, state }) => {
    const called = Object.entries(state.G.citizens)
      .map(([seat, citizen]) => `${seat}:${citizen.called}`)
      .join()
    if (last?.seats !== seats || last.called !== called) {
      const rows = [...seats.values()]
      const names = Object.fromEntries(rows.map((row) => [row.seat, nameOf(row, state)]))
      const returnCodes = Object.fromEntries(rows.flatMap((row) => (row.returnCode === null ? [] : [[row.seat, row.returnCode]])))
      const wanted = Object.fromEntries(rows.flatMap((row) => (row.wanted === null ? [] : [[row.seat, row.wanted]])))
      last = { seats, called, card: { roomId, code, openedAt, names, returnCodes, wanted } }
    }
    return last.card
  }
}

import type { RoomCard } from '../../shared/game/contract.ts'
import type { RoomRow } from '../storage/storage.ts'
import type { Seats } from './moment.ts'

/** Makes a room's card from who sits where; the same seats give the same card. */
export function cardMaker({ roomId, code, openedAt }: RoomRow): (seats: Seats) => RoomCard {
  let last: { seats: Seats; card: RoomCard } | null = null
  return (seats) => {
    if (last?.seats !== seats) {
      const names = Object.fromEntries([...seats.values()].map((row) => [row.seat, row.name]))
      const returnCodes = Object.fromEntries([...seats.values()].flatMap((row) => (row.returnCode === null ? [] : [[row.seat, row.returnCode]])))
      last = { seats, card: { roomId, code, openedAt, names, returnCodes, wanted: {} } }
    }
    return last.card
  }
}

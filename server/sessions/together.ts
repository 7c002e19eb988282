import { groupedBy } from '../../shared/kit/grouped.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import type { Session } from './session.ts'

/** Opens the envelope of all rooms that share one, once each of them waits for it or has it open. Nobody waits for a room to which no human came. */
export function openTogether({ rooms }: Pick<Session, 'rooms'>): void {
  const alike = groupedBy(rooms.filter(isTogether), (room) => commitment(room))
  for (const sisters of alike.values()) {
    if (!sisters.filter(isPeopled).every((room) => waits(room) || isOpen(room))) continue
    for (const room of sisters.filter(waits)) void room.open()
  }
}

/** Whether nothing of this room's envelope is a secret in any room that has the same. */
export function isOpenEverywhere(room: RoomActor, { rooms }: Pick<Session, 'rooms'>): boolean {
  return isOpen(room) && (!isTogether(room) || rooms.filter((other) => isPeopled(other) && commitment(other) === commitment(room)).every(isOpen))
}

const isTogether = (room: RoomActor) => room.durable.state.G.town.together
const isPeopled = (room: RoomActor) => room.holders.everCame
const waits = (room: RoomActor) => room.durable.state.G.town.waitsToOpen
const isOpen = ({ durable: { state } }: RoomActor) => state.G.town.reveal !== null || state.G.town.branch !== null
const commitment = (room: RoomActor) => room.durable.state.G.town.commitment

import { useEffect, useState } from 'react'
import { mySession } from '../../net/api.ts'
import { keep, keepKey, keptOf } from '../../net/keys.ts'
import { useRoom, useRoomState, useSecondsLeft } from '../../net/useRoom.tsx'
import { PocketDesk } from './PocketDesk.tsx'

/** The facilitator's phone, bound to its room. */
export function Pocket() {
  const { view, status, send } = useRoom()
  const { pending } = useRoomState()
  const secondsLeft = useSecondsLeft()
  const token = keptOf(view.room.roomId).facilitator ?? ''
  const rooms = useRooms(view.room.roomId, token)
  const refused = pending.findLast(({ state }) => state === 'refused')?.refusal?.code ?? null
  const onRoom = (room: string) => {
    keepKey('facilitator', { room, token })
    location.reload()
  }
  return <PocketDesk {...{ view, status, send, secondsLeft, refused, rooms, onRoom, token }} />
}

/** All rooms of the session: the phone came with the key to one, which opens the others too. */
function useRooms(roomId: string, token: string): readonly string[] {
  const [rooms, setRooms] = useState<readonly string[]>([roomId])
  useEffect(() => {
    void mySession(token).then((answer) => {
      if (!answer.ok) return
      for (const room of answer.value.rooms) keep(room.roomId, { facilitator: token })
      setRooms(answer.value.rooms.map((room) => room.roomId))
    })
  }, [token])
  return rooms
}

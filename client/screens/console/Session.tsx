import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Loading, RoomGate } from '../../app/RoomGate.tsx'
import { keepKey, type Key } from '../../net/keys.ts'
import { RoomProvider } from '../../net/useRoom.tsx'
import { Console } from './Console.tsx'
import { keptRooms } from './links.ts'
import { SessionContext, type DeskSession } from './session.ts'
import { useMine } from './useMine.ts'
import { useAnyChange, useStores } from './useStores.ts'

/** The desk of a whole session: a line to each room, and one of them on the screen. */
export function Session({ first }: { first: Key }) {
  const t = useTranslations('room')
  const { token } = first
  const { mine, asked } = useMine(token)
  const [current, setCurrent] = useState(first.room)
  const rooms = mine?.rooms.map(({ roomId }) => roomId) ?? (asked ? keptRooms(first) : [current])
  const stores = useStores(rooms, token)
  useAnyChange(stores)
  const store = stores.get(current)
  if (!store) return <Loading word={t('connecting')} />
  const session: DeskSession = {
    token,
    mine,
    current,
    rooms: [...stores].map(([roomId, room]) => ({ roomId, view: room.getState().view, send: room.send })),
    switchTo(roomId) {
      keepKey('facilitator', { room: roomId, token })
      setCurrent(roomId)
    },
  }
  return (
    <SessionContext value={session}>
      <RoomProvider store={store}>
        <RoomGate key={current}>
          <Console />
        </RoomGate>
      </RoomProvider>
    </SessionContext>
  )
}

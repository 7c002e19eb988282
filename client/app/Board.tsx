import { useCallback } from 'react'
import { compareRooms } from '../net/api.ts'
import { keptOf } from '../net/keys.ts'
import { useReach } from '../net/useReach.ts'
import { useRoom, useSecondsLeft } from '../net/useRoom.tsx'
import { Words } from '../messages/Words.tsx'
import { Projector } from '../screens/projector/Projector.tsx'
import css from './board.module.css'
import { RoomScreen } from './RoomScreen.tsx'

/** `/board`: the shared screen. */
export default function Board() {
  return (
    <Words>
      <div className={css.board}>
        <RoomScreen role="projector">
          <Shown />
        </RoomScreen>
      </div>
    </Words>
  )
}

function Shown() {
  const { view } = useRoom()
  const secondsLeft = useSecondsLeft()
  const reach = useReach() ?? location.origin
  const { roomId, code } = view.room
  const compare = useCallback(() => compareRooms(keptOf(roomId).projector ?? ''), [roomId])
  return <Projector view={view} secondsLeft={secondsLeft} joinUrl={`${reach}/j/${code}`} compare={compare} />
}

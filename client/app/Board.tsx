import { useCallback } from 'react'
import { compareRooms } from '../net/api.ts'
import { useAsker } from '../net/debrief.ts'
import { useReach } from '../net/useReach.ts'
import { useSecondsLeft } from '../net/useRoom.tsx'
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
  const { view, token } = useAsker()
  const secondsLeft = useSecondsLeft()
  const reach = useReach() ?? location.origin
  const compare = useCallback(() => compareRooms(token), [token])
  return <Projector view={view} secondsLeft={secondsLeft} joinUrl={`${reach}/j/${view.room.code}`} compare={compare} token={token} />
}

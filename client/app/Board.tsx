import { useReach } from '../net/useReach.ts'
import { useRoom, useSecondsLeft } from '../net/useRoom.tsx'
import { Words } from '../messages/Words.tsx'
import { Projector } from '../screens/projector/Projector.tsx'
import { RoomScreen } from './RoomScreen.tsx'

/** `/board`: the shared screen. */
export default function Board() {
  return (
    <Words>
      <RoomScreen role="projector">
        <Shown />
      </RoomScreen>
    </Words>
  )
}

function Shown() {
  const { view, status } = useRoom()
  const secondsLeft = useSecondsLeft()
  const reach = useReach() ?? location.origin
  return <Projector view={view} secondsLeft={secondsLeft} joinUrl={`${reach}/j/${view.room.code}`} lost={status !== 'live'} />
}

import { useRoom, useSecondsLeft } from '../net/useRoom.tsx'
import { Projector } from '../screens/projector/Projector.tsx'
import { RoomScreen } from './RoomScreen.tsx'

/** `/board`: the shared screen. */
export default function Board() {
  return (
    <RoomScreen role="projector">
      <Shown />
    </RoomScreen>
  )
}

function Shown() {
  const { view, status } = useRoom()
  const secondsLeft = useSecondsLeft()
  return <Projector view={view} secondsLeft={secondsLeft} joinUrl={`${location.origin}/j/${view.room.code}`} lost={status !== 'live'} />
}

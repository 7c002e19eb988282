import { Words } from '../../messages/Words.tsx'
import { useRoom } from '../../net/useRoom.tsx'
import { OwnReveal } from '../reveal/OwnReveal.tsx'
import { HandButton } from './HandButton.tsx'
import { RoomLines } from './RoomLines.tsx'

/** The reveal on the phone, with words of its own; who looks back on it later has the hand and the lines of the room elsewhere. */
export default function Reveal() {
  const { view, send } = useRoom()
  return (
    <Words>
      <OwnReveal view={view} send={send} beside={view.room.phase === 'reveal' && <Beside />} />
    </Words>
  )
}

function Beside() {
  return (
    <>
      <RoomLines />
      <HandButton />
    </>
  )
}

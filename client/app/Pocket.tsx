import { Words } from '../messages/Words.tsx'
import { Pocket as Screen } from '../screens/pocket/Pocket.tsx'
import { RoomScreen } from './RoomScreen.tsx'

/** `/pocket`: the facilitator's desk on a phone. */
export default function Pocket() {
  return (
    <Words>
      <RoomScreen role="facilitator">
        <Screen />
      </RoomScreen>
    </Words>
  )
}

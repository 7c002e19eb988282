import { Words } from '../messages/Words.tsx'
import { Console } from '../screens/console/Console.tsx'
import { RoomScreen } from './RoomScreen.tsx'

/** `/host`: the facilitator's desk. */
export default function Host() {
  return (
    <Words>
      <RoomScreen role="facilitator">
        <Console />
      </RoomScreen>
    </Words>
  )
}

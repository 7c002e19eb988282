import { Console } from '../screens/console/Console.tsx'
import { RoomScreen } from './RoomScreen.tsx'

/** `/host`: the facilitator's desk. */
export default function Host() {
  return (
    <RoomScreen role="facilitator">
      <Console />
    </RoomScreen>
  )
}

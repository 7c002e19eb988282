import { Onlooker } from '../screens/watch/Onlooker.tsx'
import { RoomScreen } from './RoomScreen.tsx'

/** `/watch`: a phone that looks on. */
export default function Watch() {
  return (
    <RoomScreen role="onlooker">
      <Onlooker />
    </RoomScreen>
  )
}

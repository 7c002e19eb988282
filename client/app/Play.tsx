import { Citizen } from '../screens/citizen/Citizen.tsx'
import { RoomScreen } from './RoomScreen.tsx'

/** `/play`: a citizen's phone. */
export default function Play() {
  return (
    <RoomScreen role="citizen">
      <Citizen />
    </RoomScreen>
  )
}

import { ToolWords } from '../messages/ToolWords.tsx'
import { Cards as SeatCards } from '../screens/cards/Cards.tsx'

/** `/cards`: seat cards to print. */
export default function Cards() {
  return (
    <ToolWords>
      <SeatCards />
    </ToolWords>
  )
}

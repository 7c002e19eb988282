import { RecordWords } from '../messages/RecordWords.tsx'
import { Recording as Screen } from '../screens/recording/Recording.tsx'

/** `/recording`: a recorded room, looked at again. */
export default function Recording() {
  return (
    <RecordWords>
      <Screen />
    </RecordWords>
  )
}

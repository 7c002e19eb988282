import { RecordWords } from '../messages/RecordWords.tsx'
import { Report as Pages } from '../screens/report/Report.tsx'

/** `/report`: what a class takes home, to print. */
export default function Report() {
  return (
    <RecordWords>
      <Pages />
    </RecordWords>
  )
}

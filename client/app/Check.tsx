import { ToolWords } from '../messages/ToolWords.tsx'
import { Check as SelfTest } from '../screens/check/Check.tsx'
import { browserProbes } from '../screens/check/probes.ts'

/** `/check`: the self-test for the day before. */
export default function Check() {
  return (
    <ToolWords>
      <SelfTest probes={browserProbes} />
    </ToolWords>
  )
}

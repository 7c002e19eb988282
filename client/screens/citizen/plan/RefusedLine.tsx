import type { IntentType } from '../../../../shared/vocabulary/intent.ts'
import { useRoom } from '../../../net/useRoom.tsx'
import { Trouble } from '../../parts/Trouble.tsx'

/** Why the last deed of a kind was refused, in words. */
export function RefusedLine({ type }: { type: IntentType }) {
  const { pendingOf } = useRoom()
  return <Trouble code={pendingOf(type)?.refusal?.code ?? null} />
}

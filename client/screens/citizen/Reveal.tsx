import type { RevealStep } from '../../../shared/vocabulary/phase.ts'
import { EndingWords } from '../../messages/EndingWords.tsx'
import { useRoom } from '../../net/useRoom.tsx'
import { OwnReveal } from '../reveal/OwnReveal.tsx'
import { HandButton } from './HandButton.tsx'
import { Beside } from './lab/Beside.tsx'
import { RoomLines } from './RoomLines.tsx'

/** The reveal on the phone; who looks back on it later, at a step, has the hand, the lines of the room and the lab elsewhere. */
export default function Reveal({ at }: { at?: RevealStep }) {
  const { view, send } = useRoom()
  const isNow = view.room.phase === 'reveal'
  const reveal = <OwnReveal view={view} send={send} beside={isNow && <RoomLines />} hand={isNow && <HandButton />} from={at} />
  return <EndingWords>{isNow ? <Beside>{reveal}</Beside> : reveal}</EndingWords>
}

import { Words } from '../../messages/Words.tsx'
import { useRoom } from '../../net/useRoom.tsx'
import { OwnReveal } from '../reveal/OwnReveal.tsx'

/** The reveal on the phone, with words of its own. */
export default function Reveal() {
  const { view, send } = useRoom()
  return (
    <Words>
      <OwnReveal view={view} send={send} />
    </Words>
  )
}

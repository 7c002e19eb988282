import { useRoom, useRoomState, useRoomTime, useSecondsLeft } from '../../net/useRoom.tsx'
import { Desk } from './Desk.tsx'

/** The facilitator's screen, bound to its room. */
export function Console() {
  const { view, status, send } = useRoom()
  const { pending } = useRoomState()
  const secondsLeft = useSecondsLeft()
  const now = useRoomTime()
  const refused = pending.findLast(({ state }) => state === 'refused')?.refusal?.code ?? null
  return <Desk view={view} status={status} send={send} secondsLeft={secondsLeft} now={now} refused={refused} />
}

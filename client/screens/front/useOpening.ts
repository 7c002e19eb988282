import { useState } from 'react'
import { go } from '../../app/route.ts'
import type { SessionOpened, SessionRequest } from '../../../shared/protocol/rest.ts'
import type { Trouble } from '../../net/api.ts'
import { openSession } from '../../net/hostKey.ts'
import { keep, keepKey } from '../../net/keys.ts'

/** Opens a session, keeps its keys on this device and goes to the console, or, alone, to the own phone. */
export function useOpening() {
  const [opening, setOpening] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const open = async (request: SessionRequest) => {
    setOpening(true)
    setTrouble(null)
    const answer = await openSession(request)
    setOpening(false)
    // Who closed the sheet that asked for the server's key knows why nothing was opened.
    if (!answer.ok) return setTrouble(answer.trouble === 'unknown-token' ? null : answer.trouble)
    const { facilitatorToken, recovery, rooms, solo } = answer.value
    if (solo) {
      for (const { roomId } of rooms) keep(roomId, { facilitator: facilitatorToken, recovery })
      keep(solo.roomId, { returnCode: solo.returnCode })
      return go('/play', () => keepKey('citizen', { room: solo.roomId, token: solo.token }))
    }
    for (const { roomId } of rooms) keep(roomId, { recovery })
    goToDesk(facilitatorToken, rooms)
  }
  return { opening, trouble, open }
}

/** Keeps the keys of all rooms on this device and goes to the desk of the first; false when there is none. */
export function goToDesk(token: string, rooms: SessionOpened['rooms']): boolean {
  const [first] = rooms
  if (!first) return false
  for (const { roomId, projectorToken } of rooms) keep(roomId, { facilitator: token, projector: projectorToken })
  go('/host', () => keepKey('facilitator', { room: first.roomId, token }))
  return true
}

import { useEffect, useState } from 'react'
import type { SessionDesk } from '../../../shared/protocol/rest.ts'
import { mySession } from '../../net/api.ts'
import { keep } from '../../net/keys.ts'

/** What the server says of this desk's session, once it has; its rooms' keys are kept on this device, so that the board can be opened from it. */
export function useMine(token: string): { mine: SessionDesk | null; asked: boolean } {
  const [known, setKnown] = useState<{ mine: SessionDesk | null; asked: boolean }>({ mine: null, asked: false })
  useEffect(() => {
    let isShown = true
    void mySession(token).then((answer) => {
      if (!isShown) return
      if (!answer.ok) return setKnown({ mine: null, asked: true })
      for (const { roomId, projectorToken } of answer.value.rooms) keep(roomId, { facilitator: token, projector: projectorToken })
      setKnown({ mine: answer.value, asked: true })
    })
    return () => {
      isShown = false
    }
  }, [token])
  return known
}

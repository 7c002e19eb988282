import { useEffect, useState } from 'react'
import type { Code } from '../../../shared/vocabulary/ids.ts'
import { mySession } from '../../net/api.ts'
import { keyFor, type Key } from '../../net/keys.ts'
import { openedHere } from './opened.ts'

/** A recorded room that can be asked for its documents. `roomId`: of a live room, whose desk there is a way back to. */
export type Source = { session: string; code: Code; token: string; roomId: string | null; sisters: Code[] }

/** The room of this page: that of the desk whose link was followed, or else the recording that this tab opened; undefined while it is looked for. */
export function useSource(): Source | null | undefined {
  const [key] = useState(() => keyOfPage())
  const [source, setSource] = useState<Source | null | undefined>(() => (key ? undefined : openedSource()))
  useEffect(() => {
    if (!key) return
    let isShown = true
    void mySession(key.token).then((answer) => {
      if (!isShown) return
      const room = answer.ok ? answer.value.rooms.find(({ roomId }) => roomId === key.room) : undefined
      if (!answer.ok || !room) return setSource(null)
      const sisters = answer.value.rooms.filter((other) => other !== room).map(({ code }) => code)
      setSource({ session: answer.value.sessionId, code: room.code, token: key.token, roomId: key.room, sisters })
    })
    return () => {
      isShown = false
    }
  }, [key])
  return source
}

/** A link or this tab's own history says which room; otherwise an opened recording goes before the last desk of the device. */
function keyOfPage(): Key | null {
  const isAsked = location.hash.includes('token=') || (typeof history.state === 'object' && history.state !== null && 'key' in history.state)
  return isAsked || !openedHere('own') ? keyFor('facilitator') : null
}

function openedSource(): Source | null {
  const opened = openedHere('own')
  return opened && { ...opened, roomId: null, sisters: [] }
}

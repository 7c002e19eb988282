import { useEffect, useState } from 'react'
import { reachOfServer } from './api.ts'

/** Where phones find this server. A page that was opened as localhost asks for the address in the network; null: there is none. */
export function useReach(): string | null {
  const [reach, setReach] = useState<string | null>(isOnlyHere() ? null : location.origin)
  useEffect(() => {
    if (!isOnlyHere()) return
    let isShown = true
    void reachOfServer().then((answer) => {
      if (isShown && answer.ok) setReach(answer.value.address)
    })
    return () => {
      isShown = false
    }
  }, [])
  return reach
}

/** Whether other devices can't follow a link to this address. */
function isOnlyHere(): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname)
}

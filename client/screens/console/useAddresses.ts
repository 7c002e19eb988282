import { useEffect, useState } from 'react'
import { reachOfServer } from '../../net/api.ts'

/** All addresses under which this server may be reached in the network; none until they have come. */
export function useAddresses(): readonly string[] {
  const [addresses, setAddresses] = useState<readonly string[]>([])
  useEffect(() => {
    let isShown = true
    void reachOfServer().then((answer) => {
      if (isShown && answer.ok) setAddresses(answer.value.addresses)
    })
    return () => {
      isShown = false
    }
  }, [])
  return addresses
}

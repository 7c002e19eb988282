import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { openRoom } from '../../net/openRoom.ts'
import type { RoomStore } from '../../net/store.ts'

type Stores = ReadonlyMap<string, RoomStore>

/** An open line to each room of a session, by one key; lines stay open while the desk shows another room. */
export function useStores(rooms: readonly string[], token: string): Stores {
  const held = useRef(new Map<string, RoomStore>())
  const [stores, setStores] = useState<Stores>(new Map())
  const ids = rooms.join(' ')
  useEffect(() => {
    for (const room of ids.split(' ')) if (!held.current.has(room)) held.current.set(room, openRoom({ room, token }))
    setStores(new Map(ids.split(' ').flatMap((room) => entryOf(held.current, room))))
  }, [ids, token])
  useEffect(() => {
    const opened = held.current
    return () => {
      for (const store of opened.values()) store.stop()
      opened.clear()
    }
  }, [])
  return stores
}

/** Draws its component anew when any of the rooms changes. */
export function useAnyChange(stores: Stores): void {
  useSyncExternalStore(
    (changed) => {
      const stops = [...stores.values()].map((store) => store.subscribe(changed))
      return () => {
        for (const stop of stops) stop()
      }
    },
    () => [...stores.values()].map((store) => `${store.getState().status} ${store.getState().version}`).join(),
  )
}

function entryOf(stores: Stores, room: string): [string, RoomStore][] {
  const store = stores.get(room)
  return store ? [[room, store]] : []
}

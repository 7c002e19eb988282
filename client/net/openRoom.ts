import { nanoid } from 'nanoid'
import { dialTo } from './connection.ts'
import type { Key } from './keys.ts'
import { createRoomStore, type RoomStore } from './store.ts'

/** Opens the room of a key over the network. */
export function openRoom(key: Key): RoomStore {
  return createRoomStore({
    dial: dialTo(key),
    now: () => Date.now(),
    later: (ms, run) => {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    makeId: () => nanoid(),
  })
}

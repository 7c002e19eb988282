import { nanoid } from 'nanoid'
import { plugTo } from './connection.ts'
import { forget, type Key } from './keys.ts'
import { later } from './later.ts'
import { createLine } from './line.ts'
import { createRoomStore, type RoomStore } from './store.ts'
import { createChooser, tabMemory } from './transport.ts'
import { watchWaking } from './waking.ts'

const now = () => Date.now()

/** Opens the room of a key over the network. */
export function openRoom(key: Key, plugIn = plugTo(key)): RoomStore {
  const dial = createLine({ plugIn, chooser: createChooser(tabMemory), now, later, chance: () => Math.random() })
  const store = createRoomStore({ dial, now, later, makeId: () => nanoid() })
  const stopWatching = watchWaking(store.wake, { now, later })
  // A key that opens nothing any more is one of a session that was erased.
  store.subscribe(() => {
    if (store.getState().refusal?.code === 'unknown-token') forget([key.room])
  })
  return {
    ...store,
    stop() {
      stopWatching()
      store.stop()
    },
  }
}

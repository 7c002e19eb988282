import { plugTo } from '../../client/net/connection.ts'
import type { Key } from '../../client/net/keys.ts'
import { createLine } from '../../client/net/line.ts'
import { createRoomStore, type RoomState, type RoomStore } from '../../client/net/store.ts'
import { createChooser, type Transport } from '../../client/net/transport.ts'
import { fakeLater } from '../client/support/later.ts'
import { anId } from './hall.ts'

export type PhoneLine = {
  store: RoomStore
  /** Its timers stand still until the test moves them. */
  clock: ReturnType<typeof fakeLater>
  /** The way of each try so far. */
  ways: Transport[]
  /** Whether it has given up on websockets. */
  pollsOnly(): boolean
  until(isSo: (state: RoomState) => boolean): Promise<void>
}

/** A phone's own line to a room, over real sockets, with timers that a test moves. */
export function phoneLine(url: string, key: Key): PhoneLine {
  const clock = fakeLater()
  const ways: Transport[] = []
  let polls = false
  const plugIn = plugTo(key, url)
  const dial = createLine({
    plugIn(transport, held, ear) {
      ways.push(transport)
      return plugIn(transport, held, ear)
    },
    chooser: createChooser({ pollsOnly: () => polls, pollOnly: () => (polls = true) }),
    now: clock.now,
    later: clock.later,
    chance: () => 0.5,
  })
  const store = createRoomStore({ dial, now: clock.now, later: clock.later, makeId: anId })
  return {
    store,
    clock,
    ways,
    pollsOnly: () => polls,
    until(isSo) {
      return new Promise((resolve) => {
        const look = () => {
          if (!isSo(store.getState())) return
          leave()
          resolve()
        }
        const leave = store.subscribe(look)
        look()
      })
    },
  }
}

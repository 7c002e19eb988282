import type { RoomState, RoomStore } from '../../net/store.ts'

/** A room that is only shown: it has a view, and does nothing. */
export function readOnlyStore(state: RoomState, secondsLeft: number | null): RoomStore {
  return {
    getState: () => state,
    subscribe: () => () => {},
    send: () => {},
    pendingOf: () => undefined,
    onTheWay: () => [],
    secondsLeft: () => secondsLeft,
    lostFor: () => null,
    wake: () => {},
    touch: () => {},
    untouchedFor: () => 0,
    stop: () => {},
  }
}

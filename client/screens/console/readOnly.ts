import type { View } from '../../../shared/vocabulary/view.ts'
import type { RoomState, RoomStore } from '../../net/store.ts'

/** A room that is only shown: it has a view, and does nothing. */
export function readOnlyStore(view: View, secondsLeft: number | null): RoomStore {
  const state: RoomState = {
    status: 'live',
    lost: null,
    view,
    version: 0,
    clockOffset: 0,
    pending: [],
    refusal: null,
    closed: null,
    movedTo: null,
  }
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

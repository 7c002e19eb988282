import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followMove } from '../../../client/net/moving.ts'
import type { RoomState } from '../../../client/net/store.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function aStore() {
  let movedTo: string | null = null
  let changed = () => {}
  const store = {
    getState: () => ({ movedTo }) as RoomState,
    subscribe(listener: () => void) {
      changed = listener
      return () => (changed = () => {})
    },
  }
  return {
    store,
    move(room: string) {
      movedTo = room
      changed()
    },
  }
}

test('the other room opens by itself, once there was time to read why', () => {
  const { store, move } = aStore()
  const open = vi.fn()
  followMove(store, open)
  move('r2')
  expect(open).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2500)
  expect(open).toHaveBeenCalledExactlyOnceWith('r2')
})

test('nothing opens once the screen was left', () => {
  const { store, move } = aStore()
  const open = vi.fn()
  const stop = followMove(store, open)
  move('r2')
  stop()
  vi.advanceTimersByTime(5000)
  expect(open).not.toHaveBeenCalled()
})

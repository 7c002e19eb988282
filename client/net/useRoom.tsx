import { createContext, use, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { must } from '../../shared/kit/assert.ts'
import type { Deed, IntentType } from '../../shared/vocabulary/intent.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import type { Pending } from './outbox.ts'
import type { RoomState, RoomStore, Status } from './store.ts'

const Room = createContext<RoomStore | null>(null)

/** Gives the screens below it a room. */
export function RoomProvider({ store, children }: { store: RoomStore; children: ReactNode }) {
  return <Room value={store}>{children}</Room>
}

function useStore(): RoomStore {
  return must(use(Room), 'a RoomProvider above this screen')
}

/** All that the device knows of its room, also before the first view. */
export function useRoomState(): RoomState {
  const store = useStore()
  return useSyncExternalStore(store.subscribe, store.getState)
}

export type RoomHook = {
  view: View
  version: number
  status: Status
  send: (deed: Deed) => void
  /** The latest deed of this kind that is on its way, just saved, or refused. */
  pendingOf: (type: IntentType) => Pending | undefined
  /** Deeds of this kind whose effect isn't on the screen yet, oldest first: what the screen shows in advance. */
  onTheWay: RoomStore['onTheWay']
  /** The step's seconds at this moment; a screen that shows them uses {@link useSecondsLeft}. */
  secondsLeft: () => number | null
}

/** The room of this screen; only below a `RoomGate`, which waits for the first view. */
export function useRoom(): RoomHook {
  const store = useStore()
  const { view, version, status } = useSyncExternalStore(store.subscribe, store.getState)
  return {
    view: must(view, 'a view: useRoom stands below a RoomGate'),
    version: version ?? 0,
    status,
    send: store.send,
    pendingOf: store.pendingOf,
    onTheWay: store.onTheWay,
    secondsLeft: store.secondsLeft,
  }
}

/** Seconds until the step's limit, kept ticking; null without a limit. */
export function useSecondsLeft(): number | null {
  return useTicking((store) => store.secondsLeft())
}

/** The server's clock, kept ticking: epoch in ms. */
export function useRoomTime(): number {
  return useTicking((store) => Date.now() + store.getState().clockOffset)
}

/** Whole seconds without a line, kept ticking; null while there is one. */
export function useLostFor(): number | null {
  return useTicking((store) => store.lostFor())
}

/** Tells the server that somebody is there whenever the screen is touched, scrolled or typed on. */
export function useSignsOfLife(): void {
  const store = useStore()
  useEffect(() => {
    const watched = ['pointerdown', 'keydown', 'scroll'] as const
    for (const sign of watched) window.addEventListener(sign, store.touch, { capture: true, passive: true })
    return () => {
      for (const sign of watched) window.removeEventListener(sign, store.touch, { capture: true })
    }
  }, [store])
}

/** Whole seconds since the screen was last touched in this step, kept ticking. */
export function useUntouchedFor(): number {
  return useTicking((store) => store.untouchedFor())
}

function useTicking<T>(read: (store: RoomStore) => T): T {
  const store = useStore()
  useSyncExternalStore(store.subscribe, store.getState)
  const [, tick] = useState(0)
  useEffect(() => {
    const beat = setInterval(() => tick((n) => n + 1), 500)
    return () => clearInterval(beat)
  }, [])
  return read(store)
}

import type { RoomStore } from './store.ts'

/** So long the phone says that its human goes on in another room. */
const TOLD_MS = 2500

/** Opens the other room by itself when this one says that its human goes on there. The answer stops listening. */
export function followMove(store: Pick<RoomStore, 'getState' | 'subscribe'>, open: (room: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  const unsubscribe = store.subscribe(() => {
    const { movedTo } = store.getState()
    if (movedTo !== null) timer ??= setTimeout(() => open(movedTo), TOLD_MS)
  })
  return () => {
    unsubscribe()
    if (timer) clearTimeout(timer)
  }
}

import { useSyncExternalStore } from 'react'

const ASKED = '(prefers-reduced-motion: reduce)'
const query = () => (typeof matchMedia === 'function' ? matchMedia(ASKED) : null)

function watch(changed: () => void): () => void {
  const asked = query()
  asked?.addEventListener('change', changed)
  return () => asked?.removeEventListener('change', changed)
}

/** Whether the person asked for less motion. */
export const useStill = (): boolean => useSyncExternalStore(watch, () => query()?.matches ?? false)

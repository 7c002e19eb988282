import { useSyncExternalStore } from 'react'

const WIDE = '(min-width: 48rem)'

/** Whether the screen is wider than a phone's: charts for a desk have room. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => asked()?.matches ?? true)
}

const asked = () => (typeof matchMedia === 'function' ? matchMedia(WIDE) : null)

function subscribe(tell: () => void): () => void {
  const query = asked()
  query?.addEventListener('change', tell)
  return () => query?.removeEventListener('change', tell)
}

import { useSyncExternalStore } from 'react'

const moved = new Set<() => void>()

/** Goes to another screen of this page; `arrive` runs once the address is the new one and before the screen is drawn. */
export function go(path: string, arrive: () => void = () => {}): void {
  history.pushState(null, '', path)
  scrollTo(0, 0)
  arrive()
  for (const tell of moved) tell()
}

/** The path of the screen that is open. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname)
}

function subscribe(tell: () => void): () => void {
  moved.add(tell)
  addEventListener('popstate', tell)
  return () => {
    moved.delete(tell)
    removeEventListener('popstate', tell)
  }
}

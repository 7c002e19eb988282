import type { View } from '../../shared/vocabulary/view.ts'
import type { Pending } from './outbox.ts'

type Now = { view: View | null; pending: readonly Pending[] }

/**
 * Says when a page is over because the server has a newer one: not in the middle of a month, and not before all that was
 * tapped on it is answered. Told of each state that the page is in, it answers whether this is the moment.
 */
export function retiring() {
  let isOld = false
  let isDue = false
  let lived: number | null = null
  return {
    newer() {
      isOld = true
    },
    isOver({ view, pending }: Now): boolean {
      if (!isOld || !view) return false
      const { month, step } = view.room
      lived ??= month
      isDue ||= step === null || month !== lived
      return isDue && pending.every(({ state }) => state !== 'saving')
    },
  }
}

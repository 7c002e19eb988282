import { chance } from '../kit/chance.ts'
import type { SealedRegime } from '../vocabulary/sealed.ts'

/** Whether a report counts: where households are asked first, only if enough of them say that it happened. */
export function isConfirmed(checked: SealedRegime['checked'], isTrue: boolean, seed: string, ...key: (string | number)[]): boolean {
  if (!('asks' in checked)) return true
  const households = Array.from({ length: checked.asks }, (_, i) => chance(seed, 'household', ...key, i) * 1000 < checked.right)
  return households.filter((isRight) => isRight === isTrue).length >= checked.needs
}

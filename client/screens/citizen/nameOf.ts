import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { TownView } from '../../../shared/vocabulary/view.ts'

/** A citizen's name, and how many people play them together. */
export function nameOf({ citizens }: Pick<TownView, 'citizens'>, seat: Seat): string {
  const { name = '', people = 1 } = citizens[seat] ?? {}
  return people > 1 ? `${name} ×${people}` : name
}

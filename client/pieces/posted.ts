import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { PublicName } from '../../shared/vocabulary/state.ts'
import type { RegimeView } from '../../shared/vocabulary/view.ts'
import { sortedByAll } from '../../shared/kit/sorted.ts'

/** One line of a public notice. */
export type Posted = PublicName & { seat: Seat }

/** Whom the system names in public, tier by tier from the best to the worst, by seat in each. Of a list the tier says all that its number would. */
export function postedOf(names: Readonly<Record<string, PublicName>>, { tiers, unit }: Pick<RegimeView, 'tiers' | 'unit'>): Posted[] {
  const rankOf = (tier: string | null) => tiers.findIndex(({ letter }) => letter === tier)
  const told = ({ value, ...rest }: PublicName): PublicName => (value === undefined || unit === 'on the list' ? rest : { ...rest, value })
  return sortedByAll(
    Object.entries(names).map(([seat, name]) => ({ seat: Number(seat), ...told(name) })),
    ({ seat, tier }) => [rankOf(tier), seat],
  )
}

/** Sizes of a notice, in px of a screen of 1920 × 1080. */
const HEADING = 74
const BARE = 52
const TOLD = 86
const COLUMN = 700
const COLUMNS = 3

/** How a notice is laid out: its columns, and as many names as they have room for; a tier's first name brings its heading along. */
export function noticeOf(posted: readonly Posted[], most = COLUMNS): { columns: number; shown: readonly Posted[] } {
  const heights = posted.map(
    ({ tier, value, entries }, i) =>
      (tier !== posted[i - 1]?.tier ? HEADING : 0) + (value !== undefined || (entries && entries.length > 0) ? TOLD : BARE),
  )
  const sumOf = (count: number) => heights.slice(0, count).reduce((sum, height) => sum + height, 0)
  const columns = Math.min(most, Math.max(1, Math.ceil(sumOf(posted.length) / COLUMN)))
  const fits = posted.filter((_, i) => sumOf(i + 1) <= columns * COLUMN)
  return { columns, shown: fits }
}

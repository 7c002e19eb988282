import { groupedBy } from '../../kit/grouped.ts'
import { sortedBy } from '../../kit/sorted.ts'
import type { GroupShare } from '../../vocabulary/debrief.ts'
import { mean } from '../statistics.ts'

/** Of fewer there is no share to speak of. */
export const SMALLEST_GROUP = 2

export type Gap = { groups: GroupShare[]; gap: number }

/** Mean values of groups and the largest difference between two of them; null with fewer than two groups that are large enough. */
export function gapBetween(values: readonly { group: string; value: number }[]): Gap | null {
  const groups = sortedBy([...groupedBy(values, ({ group }) => group)], ([group]) => group)
    .filter(([, members]) => members.length >= SMALLEST_GROUP)
    .map(([group, members]) => ({ group, people: members.length, share: mean(members.map(({ value }) => value)) ?? 0 }))
  const shares = groups.map(({ share }) => share)
  return groups.length < 2 ? null : { groups, gap: Math.max(...shares) - Math.min(...shares) }
}

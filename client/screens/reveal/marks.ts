import type { Activity } from '../../../shared/vocabulary/content.ts'
import type { RevealView } from '../../../shared/vocabulary/view.ts'
import { signed, signOf } from '../../pieces/figures.ts'
import type { Mark } from '../../pieces/town/Marks.tsx'
import { worthOf } from './rules.ts'

/** So many stamps fit at a place. */
const AT_A_PLACE = 2

/** What counted most at each place, as stamps: the points that held in the end, for acts that are done there. */
export function marksOf(
  { rules, sealed: { regime } }: Pick<RevealView, 'rules' | 'sealed'>,
  activities: Readonly<Record<string, Pick<Activity, 'place' | 'features'>>>,
): Mark[] {
  const placeOf = new Map(Object.values(activities).flatMap(({ place, features }) => features.map((feature) => [feature as string, place] as const)))
  const counted = new Map<string, number>()
  return rules.flatMap(({ feature, points }) => {
    const place = placeOf.get(feature)
    const worth = points.at(-1) ?? 0
    if (place === undefined || worth === 0) return []
    const nth = counted.get(place) ?? 0
    counted.set(place, nth + 1)
    return nth < AT_A_PLACE
      ? [
          {
            place,
            word: worthOf(regime, feature, worth) === 'points' ? signed(worth) : signOf(worth),
            lowers: worth < 0 === (regime.scale.better === 'high'),
          },
        ]
      : []
  })
}

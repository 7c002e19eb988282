import { useTranslations } from 'use-intl'
import { DISTRICTS, PLACE_IDS } from '../../../shared/vocabulary/content.ts'
import type { Planned } from '../../../shared/vocabulary/state.ts'
import { useContent } from '../../content.ts'
import { MapPlace } from './MapPlace.tsx'
import css from './map.module.css'
import { useMe } from './useMe.ts'

type Props = { planned?: readonly (Planned | null)[]; onPlace?: (place: string) => void }

/** The town small, four sheets of three places; where one may plan, each place is a button. */
export function TownMap({ planned, onPlace }: Props) {
  const t = useTranslations('words.districts')
  const { places, activities } = useContent()
  const { me, town } = useMe()
  const here = town.citizens[me.seat]?.place
  const chosen = planned ? planned.map((each) => each && activities[each.activity]?.place) : [here]
  return (
    <div className={css.map}>
      {DISTRICTS.map((district) => (
        <section key={district} className={css.district} data-district={district} aria-label={t(district)}>
          <span className={css.title} aria-hidden>
            {t(district)}
          </span>
          {PLACE_IDS.filter((id) => places[id]?.district === district).map((id) => (
            <MapPlace
              key={id}
              id={id}
              slots={chosen.flatMap((place, i) => (place === id ? [i] : []))}
              isHere={!planned && here === id}
              {...(onPlace && { onPlace })}
            />
          ))}
        </section>
      ))}
    </div>
  )
}

import { useTranslations } from 'use-intl'
import { DISTRICTS, PLACE_IDS } from '../../../shared/vocabulary/place.ts'
import type { Planned } from '../../../shared/vocabulary/state.ts'
import { useContent } from '../../content.ts'
import { MapPlace } from './MapPlace.tsx'
import css from './map.module.css'
import { useMe } from './useMe.ts'

type Props = {
  /** What is planned for the two slots. */
  planned?: readonly (Planned | null)[]
  /** The place that one guesses will be fullest. */
  guess?: string | null
  /** The half of the month that is shown, once it is resolved. */
  half?: 1 | 2
  onPlace?: (place: string) => void
}

/** The town small, four sheets of three places; where one may plan or guess, each place is a button. */
export function TownMap({ planned, guess, half, onPlace }: Props) {
  const t = useTranslations('words.districts')
  const { places, activities } = useContent()
  const { me, town } = useMe()
  const crowdAt = (id: string) => (half === undefined ? null : (town.places[id]?.crowds?.[half - 1] ?? null))
  const wentTo = PLACE_IDS.find((id) => crowdAt(id)?.served.includes(me.seat) || crowdAt(id)?.waiting.includes(me.seat))
  const here = wentTo ?? town.citizens[me.seat]?.place
  const chosen = planned ? planned.map((each) => each && activities[each.activity]?.place) : guess === undefined ? [here] : []
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
              isHere={!planned && guess === undefined && here === id}
              isGuess={guess === id}
              crowd={crowdAt(id)}
              {...(onPlace && { onPlace })}
            />
          ))}
        </section>
      ))}
    </div>
  )
}

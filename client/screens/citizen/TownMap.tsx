import { useTranslations } from 'use-intl'
import { DISTRICTS } from '../../../shared/vocabulary/content.ts'
import type { Planned } from '../../../shared/vocabulary/state.ts'
import { say, useContent } from '../../content.ts'
import css from './map.module.css'

type Props = { planned?: readonly (Planned | null)[]; onPlace?: (place: string) => void }

/** The town small, district by district; where one may plan, each place is a button. */
export function TownMap({ planned = [], onPlace }: Props) {
  const t = useTranslations('words.districts')
  const { places, activities } = useContent()
  const chosen = planned.map((each) => (each ? activities[each.activity]?.place : undefined))
  return (
    <div className={css.map}>
      {DISTRICTS.map((district) => (
        <div key={district} className={css.district} data-district={district}>
          <h2 className="visually-hidden">{t(district)}</h2>
          {Object.values(places)
            .filter((place) => place.district === district)
            .map((place) => (
              <button key={place.id} type="button" className={css.place} disabled={!onPlace} aria-pressed={chosen.includes(place.id)} onClick={() => onPlace?.(place.id)}>
                {say(place.text.name, place.id)}
              </button>
            ))}
        </div>
      ))}
    </div>
  )
}

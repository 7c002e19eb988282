import { useTranslations } from 'use-intl'
import { PLACE_IDS } from '../../../shared/vocabulary/place.ts'
import css from './life.module.css'
import { Person } from './Person.tsx'
import { useMe } from './useMe.ts'
import { usePlaceName } from './usePlaceName.ts'

/** The town as a list: who is where, place by place; folded, unless there is time to look. */
export function People({ open = false }: { open?: boolean }) {
  const t = useTranslations('waiting')
  const placeName = usePlaceName()
  const { town } = useMe()
  const seats = Object.keys(town.citizens).map(Number)
  return (
    <details className={css.fold} open={open}>
      <summary>{t('people')}</summary>
      <dl className={css.people}>
        {PLACE_IDS.map((place) => {
          const here = seats.filter((seat) => town.citizens[seat]?.place === place)
          return (
            <div key={place}>
              <dt>{placeName(place)}</dt>
              <dd>
                {here.length === 0 ? <span className={css.nobody}>{t('nobodyThere')}</span> : here.map((seat) => <Person key={seat} seat={seat} />)}
              </dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}

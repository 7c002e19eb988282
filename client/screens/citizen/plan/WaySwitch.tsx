import { useTranslations } from 'use-intl'
import { WAYS, type Way } from '../../../../shared/vocabulary/place.ts'
import { useContent } from '../../../content.ts'
import { valuesOf } from '../../../net/choices.ts'
import { Radios } from '../../parts/Radios.tsx'
import { useMe } from '../useMe.ts'
import css from './plan.module.css'
import { RefusedLine } from './RefusedLine.tsx'
import { shownPlan } from './shown.ts'

/** How one gets from slot 1 to slot 2, as the screen shows it; null when that isn't asked. */
export function wayOf({ me, view, onTheWay }: Pick<ReturnType<typeof useMe>, 'me' | 'view' | 'onTheWay'>): Way | null {
  return valuesOf(view.choices, 'way', 'by').length > 0 ? (onTheWay('way').at(-1)?.by ?? me.plan.way) : null
}

/** The way between two districts, right below the two slots that it joins. The bus stays in sight where it can't be paid. */
export function WaySwitch() {
  const t = useTranslations()
  const room = useMe()
  const districts = useDistricts()
  const way = wayOf(room)
  const open = valuesOf(room.view.choices, 'way', 'by')
  if (way === null) return null
  return (
    <section className={css.way} aria-label={t('month.way')}>
      <p>
        <b>{districts ? t('month.wayFrom', districts) : t('month.way')}</b> {t('month.wayTold')}
      </p>
      <Radios
        row
        quiet
        legend={t('month.way')}
        value={way}
        onPick={(by) => room.send({ type: 'way', by })}
        options={WAYS.filter((by) => open.includes(by) || by === 'bus').map((by) => {
          const isOpen = open.includes(by)
          return { value: by, label: t(`words.ways.${by}`), told: isOpen ? t(`words.waysTold.${by}`) : t('month.tooFew'), disabled: !isOpen }
        })}
      />
      <RefusedLine type="way" />
    </section>
  )
}

/** From which district to which, as far as one knows it: where a hand is lent, one learns only on the spot. */
function useDistricts(): { from: string; to: string } | null {
  const t = useTranslations('words.districts')
  const { activities, places } = useContent()
  const { me, onTheWay } = useMe()
  const [from, to] = shownPlan(me, onTheWay('plan')).map((planned) => {
    const activity = planned && activities[planned.activity]
    return activity && activity.lends !== true ? places[activity.place]?.district : undefined
  })
  return from && to ? { from: t(from), to: t(to) } : null
}

import { useTranslations } from 'use-intl'
import { WAYS, type Way } from '../../../../shared/vocabulary/content.ts'
import { valuesOf } from '../../../net/choices.ts'
import { Radios } from '../../parts/Radios.tsx'
import { useMe } from '../useMe.ts'
import { RefusedLine } from './RefusedLine.tsx'

/** How one gets from slot 1 to slot 2, as the screen shows it; null when that isn't asked. */
export function wayOf({ me, view, onTheWay }: Pick<ReturnType<typeof useMe>, 'me' | 'view' | 'onTheWay'>): Way | null {
  return valuesOf(view.choices, 'way', 'by').length > 0 ? (onTheWay('way').at(-1)?.by ?? me.plan.way) : null
}

/** The way between two districts, when the plan crosses from one to another. */
export function WaySwitch() {
  const t = useTranslations()
  const room = useMe()
  const open = valuesOf(room.view.choices, 'way', 'by')
  return (
    <>
      <Radios
        legend={t('month.way')}
        value={wayOf(room)}
        onPick={(by) => room.send({ type: 'way', by })}
        options={WAYS.filter((by) => open.includes(by)).map((by) => ({ value: by, label: t(`words.ways.${by}`), told: t(`words.waysTold.${by}`) }))}
      />
      <RefusedLine type="way" />
    </>
  )
}

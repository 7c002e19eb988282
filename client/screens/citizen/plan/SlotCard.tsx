import { useTranslations } from 'use-intl'
import type { Planned } from '../../../../shared/vocabulary/state.ts'
import { say, useContent } from '../../../content.ts'
import { useMe } from '../useMe.ts'
import { usePlaceName } from '../usePlaceName.ts'
import { Gains } from './Gains.tsx'
import { offerIn } from './offers.ts'
import css from './plan.module.css'

type Props = { slot: 1 | 2; planned: Planned | null; onChoose?: () => void }

/** One of the month's two slots of time: a hole in the paper until it is filled. */
export function SlotCard({ slot, planned, onChoose }: Props) {
  const t = useTranslations('month')
  const { activities } = useContent()
  const placeName = usePlaceName()
  const { me, town } = useMe()
  const activity = planned ? activities[planned.activity] : undefined
  const offer = planned ? offerIn(me, slot, planned.activity) : undefined
  const name = planned && say(activity?.text.name, planned.activity)
  const place = activity && placeName(activity.place)
  const friend = planned?.with ? town.citizens[planned.with]?.name : undefined
  return (
    <button type="button" className={planned ? css.slotFull : css.slotEmpty} disabled={!onChoose} onClick={onChoose}>
      <span className={css.slotHead}>
        {t('slot', { slot })}
        {place && ` · ${place}`}
      </span>
      <b>{name ?? t(onChoose ? 'slotEmpty' : 'slotNone')}</b>
      {friend && <span className={css.slotHead}>{t('slotWith', { name: friend })}</span>}
      {offer && <Gains offer={offer} short />}
    </button>
  )
}

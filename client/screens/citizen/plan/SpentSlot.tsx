import { useTranslations } from 'use-intl'
import { Icon } from '../../../pieces/Icon.tsx'
import { usePlaceName } from '../usePlaceName.ts'
import css from './plan.module.css'

type Props = { on: 'lost' | 'file' | 'protest'; onChoose?: () => void }

const DESK = 'hall'

/** The second slot when it isn't the plan's: the system took it, or one spends it at the town hall, and may think better of it. */
export function SpentSlot({ on, onChoose }: Props) {
  const t = useTranslations('month')
  const placeName = usePlaceName()
  if (on === 'lost') {
    return (
      <div className={css.slotLost} data-pane>
        <span className={css.slotHead}>{t('slot', { slot: 2 })}</span>
        <b>
          <Icon name="lock" /> {t('slotLost')}
        </b>
        <span className={css.slotHead}>{t('slotLostTold')}</span>
      </div>
    )
  }
  return (
    <button type="button" className={css.slotFull} disabled={!onChoose} onClick={onChoose}>
      <span className={css.slotHead}>
        {t('slot', { slot: 2 })} · {placeName(DESK)}
      </span>
      <b>{t(on === 'file' ? 'slotFile' : 'slotProtest')}</b>
      {onChoose && <span className={css.slotHead}>{t('slotInstead')}</span>}
    </button>
  )
}

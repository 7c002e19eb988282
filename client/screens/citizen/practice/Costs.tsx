import { useTranslations } from 'use-intl'
import type { Offer } from '../../../../shared/vocabulary/view.ts'
import { Icon } from '../../../pieces/Icon.tsx'
import css from './practice.module.css'

/** What an act costs and gives, in whole sentences. */
export function Costs({ offer: { cost, gain, joy } }: { offer: Pick<Offer, 'cost' | 'gain' | 'joy'> }) {
  const t = useTranslations('practice')
  return (
    <ul className={css.costs}>
      <li>
        <Icon name="coin" size={24} /> {gain > cost ? t('gains', { coins: gain - cost }) : t('costs', { coins: cost - gain })}
      </li>
      <li>
        <Icon name="joy" size={24} /> {joy < 0 ? t('joyLess', { joy: -joy }) : t('joy', { joy })}
      </li>
    </ul>
  )
}

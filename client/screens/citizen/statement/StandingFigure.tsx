import { useTranslations } from 'use-intl'
import { must } from '../../../../shared/kit/assert.ts'
import { Mark } from '../../../pieces/Mark.tsx'
import { StarRow } from '../../../pieces/StarRow.tsx'
import { useMe } from '../useMe.ts'
import css from './figure.module.css'
import { Ladder } from './Ladder.tsx'
import { ListSlip } from './ListSlip.tsx'
import { Others } from './Others.tsx'
import { Ring } from './Ring.tsx'

type Props = {
  /** null: no score yet. */
  value: number | null
  of: number | undefined
  /** There is more to read below: draw it small. */
  small: boolean
}

/** A standing as the system draws it, by what its number is. */
export function StandingFigure({ value, of, small }: Props) {
  const t = useTranslations('statement')
  const { room } = useMe()
  const { unit, scale } = must(room.regime, 'a system')
  if (value === null) {
    return (
      <div className={css.none}>
        <Mark size={small ? 40 : 72} />
        <b>{t('noScore')}</b>
        <small>{t('noScoreTold')}</small>
      </div>
    )
  }
  switch (unit) {
    case 'points':
      return <Ring value={value} of={of} />
    case 'hundredths of a star':
      return (
        <p className={css.stars}>
          <span>
            <b>{(value / 100).toFixed(2)}</b> <small>{t('stars')}</small>
          </span>
          <StarRow hundredths={value} size={small ? '1.7rem' : '2.4rem'} />
        </p>
      )
    case 'on the list':
      return <ListSlip isListed={value !== 0} />
    case 'level':
      return <Ladder level={value} of={scale.max} small={small} />
    case 'place':
      return <Others behind={value} small={small} />
  }
}

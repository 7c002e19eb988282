import { useTranslations } from 'use-intl'
import { Button } from '../../../pieces/Button.tsx'
import { Pawn } from '../../../pieces/pawn/Pawn.tsx'
import phone from '../phone.module.css'
import { PlayedBy } from '../PlayedBy.tsx'
import { useMe } from '../useMe.ts'
import css from './plan.module.css'

type Props = {
  told: string
  seats: readonly number[]
  /** It can be done without naming anybody. */
  alone: boolean
  onPick: (seat: number | null) => void
  onBack: () => void
}

/** With whom, or for whom: agreed aloud, named here. */
export function Meet({ told, seats, alone, onPick, onBack }: Props) {
  const t = useTranslations('offer')
  const { town } = useMe()
  return (
    <>
      <p className={phone.quiet}>{told}</p>
      <ul className={css.offers}>
        {seats.map((seat) => (
          <li key={seat}>
            <button type="button" className={css.person} onClick={() => onPick(seat)}>
              <Pawn seat={seat} size={38} named />
              <b>{town.citizens[seat]?.name}</b>
              <PlayedBy seat={seat} />
            </button>
          </li>
        ))}
        {alone && (
          <li>
            <button type="button" className={css.person} onClick={() => onPick(null)}>
              <b>{t('nobody')}</b>
            </button>
          </li>
        )}
      </ul>
      <Button look="plain" onClick={onBack}>
        {t('back')}
      </Button>
    </>
  )
}

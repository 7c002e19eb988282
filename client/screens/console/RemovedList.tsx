import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { allows } from '../../net/choices.ts'
import css from './DoorDesk.module.css'

type Props = { view: View; send: (deed: Deed) => void; onForget: (seat: Seat) => void }

/** Humans who were taken out of the room, the way back for each, and the way to forget them. */
export function RemovedList({ view: { desk, choices }, send, onForget }: Props) {
  const t = useTranslations('desk.removed')
  const people = desk?.removed ?? []
  if (people.length === 0) return null
  return (
    <section className={css.door}>
      <h3>{t('title')}</h3>
      <ul>
        {people.map(({ seat, name, why }) => (
          <li key={seat} data-asks>
            <span>
              {name}, {t(`why.${why}`)}
            </span>
            {allows(choices, 'seat.restore', { seat }) && (
              <button type="button" aria-label={t('backName', { name })} onClick={() => send({ type: 'seat.restore', seat })}>
                {t('back')}
              </button>
            )}
            {allows(choices, 'seat.forget', { seat }) && (
              <button type="button" aria-label={t('forgetName', { name })} onClick={() => onForget(seat)}>
                {t('forget')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

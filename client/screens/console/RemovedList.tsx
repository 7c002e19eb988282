import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { allows } from '../../net/choices.ts'
import css from './DoorDesk.module.css'

/** Humans who were taken out of the room, and the way back for each. */
export function RemovedList({ view: { desk, choices }, send }: { view: View; send: (deed: Deed) => void }) {
  const t = useTranslations('desk.removed')
  const people = desk?.removed ?? []
  if (people.length === 0) return null
  return (
    <section className={css.door}>
      <h3>{t('title')}</h3>
      <ul>
        {people.map(({ seat, name, why }) => (
          <li key={seat}>
            <span>
              {name}, {t(`why.${why}`)}
            </span>
            {allows(choices, 'seat.restore', { seat }) && (
              <button type="button" aria-label={t('backName', { name })} onClick={() => send({ type: 'seat.restore', seat })}>
                {t('back')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

import { useTranslations } from 'use-intl'
import { PHASES } from '../../../shared/vocabulary/phase.ts'
import type { RoomView } from '../../../shared/vocabulary/view.ts'
import { monthsOfPhase } from './phaseMonths.ts'
import css from './PhaseStepper.module.css'

/** The eight phases: those behind with a tick, the one now with its months. */
export function PhaseStepper({ room }: { room: RoomView }) {
  const t = useTranslations('desk')
  const phases = useTranslations('words.phases')
  const now = PHASES.indexOf(room.phase)
  return (
    <nav aria-label={t('stepper')}>
      <ol className={css.steps}>
        {PHASES.map((phase, i) => (
          <li key={phase} data-state={i < now ? 'past' : i === now ? 'now' : 'ahead'} aria-current={i === now ? 'step' : undefined}>
            {i < now && (
              <span aria-hidden className={css.tick}>
                ✓
              </span>
            )}
            <span className={css.name}>{phases(phase)}</span>
            {i < now && <span className="visually-hidden">, {t('passed')}</span>}
            {i === now && <Months room={room} />}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Months({ room }: { room: RoomView }) {
  const t = useTranslations('desk.monthDot')
  const months = monthsOfPhase(room)
  if (months.length === 0) return null
  return (
    <span className={css.months}>
      {months.map((month) => (
        <span key={month} data-done={month <= room.month || undefined} data-now={month === room.month || undefined}>
          <span aria-hidden>{month}</span>
          {month === room.month && <span className="visually-hidden">{t('now', { month })}</span>}
        </span>
      ))}
    </span>
  )
}

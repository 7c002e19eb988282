import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { allows } from '../../net/choices.ts'
import { canDo, type Action } from './actions.ts'
import { KeyName } from './KeyName.tsx'
import css from './LessonBar.module.css'

type Props = { view: View; run: (action: Action) => void; send: (deed: Deed) => void }

/** The minutes that are left, once the end of the lesson is known: what is for play, what the debrief keeps, what fits, and advice. */
export function LessonBar({ view, run, send }: Props) {
  const t = useTranslations('desk.lesson')
  const planner = view.desk?.planner ?? null
  if (!planner) return null
  const { left, play, debrief, months, advice } = planner
  const endsPlay = (advice === 'stop' || advice === 'hurry') && allows(view.choices, 'phase', { phase: 'theories' })
  return (
    <section className={css.lesson} data-advice={advice} aria-label={t('bar', { left, play, debrief })}>
      <b>{t('left', { left })}</b>
      <div className={css.bar} aria-hidden>
        {play > 0 && <span style={{ flexGrow: play }}>{t('play', { play })}</span>}
        {debrief > 0 && (
          <span data-debrief style={{ flexGrow: debrief }}>
            {t('debrief', { debrief })}
          </span>
        )}
      </div>
      <p>
        <b>{t(`advice.${advice}`)}</b> {months.toCome > 0 && t('fit', months)}
      </p>
      {endsPlay && (
        <button type="button" onClick={() => send({ type: 'phase', phase: 'theories' })}>
          {t('theories')}
        </button>
      )}
      {canDo('lesson', view, 1) && (
        <button type="button" aria-label={t('title')} onClick={() => run('lesson')}>
          <KeyName action="lesson" /> {t('change')}
        </button>
      )}
    </section>
  )
}

import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { DEBRIEF_STEPS, type DebriefStep } from '../../../shared/vocabulary/phase.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { allows } from '../../net/choices.ts'
import { Card } from '../../pieces/Card.tsx'
import { KeyName } from './KeyName.tsx'
import css from './TalkDesk.module.css'
import { Answers } from './talk/Answers.tsx'
import { usePrompts } from './talk/usePrompts.ts'

/** The debrief in small: which of its seven steps is on all screens, its questions or answers, what to say, and the minutes left. */
export function DebriefDesk({ view, send }: { view: View; send: (deed: Deed) => void }) {
  const t = useTranslations('desk.talk.debrief')
  const now = stepNow(view)
  const prompts = usePrompts(now)
  const planner = view.desk?.planner
  return (
    <Card className={css.card} aria-labelledby="debrief-title">
      <h2 id="debrief-title">
        {t('title')} {planner && <small>{t('left', planner)}</small>}
      </h2>
      <ol className={css.parts} aria-label={t('now')}>
        {DEBRIEF_STEPS.map((name, step) => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === now ? 'step' : undefined}
              disabled={!allows(view.choices, 'debrief', { step })}
              onClick={() => send({ type: 'debrief', step })}
            >
              {step + 1}. {t(`parts.${name}`)}
            </button>
          </li>
        ))}
      </ol>
      <p className={css.keys}>
        <KeyName action="back" /> <KeyName action="forward" /> {t('now')}
      </p>
      {prompts.length > 0 && (
        <ul className={css.prompts}>
          {prompts.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      <Answers step={now} />
      <p className={css.ask}>{t(`ask.${now}`)}</p>
    </Card>
  )
}

/** The step of the debrief that is on all screens. */
export function stepNow({ town }: Pick<View, 'town'>): DebriefStep {
  return DEBRIEF_STEPS[town.debrief?.step ?? 0] ?? 'exit'
}

import { useTranslations } from 'use-intl'
import { DEBRIEF_STEPS } from '../../../shared/vocabulary/phase.ts'
import type { TownView } from '../../../shared/vocabulary/view.ts'
import { say, useContent } from '../../content.ts'
import { Card } from '../../pieces/Card.tsx'
import { promptsOf } from '../reveal/prompts.ts'
import css from './TalkDesk.module.css'

/** The debrief: which of its three parts is on all screens, and what it asks. */
export function DebriefDesk({ town: { debrief } }: { town: TownView }) {
  const t = useTranslations('desk.talk.debrief')
  const { prompts } = useContent()
  const now = debrief?.step ?? 0
  const part = DEBRIEF_STEPS[now] ?? 'now-what'
  return (
    <Card className={css.card} aria-labelledby="debrief-title">
      <h2 id="debrief-title">{t('title')}</h2>
      <ol className={css.parts} aria-label={t('now')}>
        {DEBRIEF_STEPS.map((name, i) => (
          <li key={name} aria-current={i === now ? 'step' : undefined} data-past={i < now || undefined}>
            {i + 1}. {t(`parts.${name}`)}
          </li>
        ))}
      </ol>
      <ul className={css.prompts}>
        {promptsOf(prompts, part).map(({ id, text }) => (
          <li key={id}>{say(text, id)}</li>
        ))}
      </ul>
      <p className={css.ask}>{t(`ask.${part}`)}</p>
    </Card>
  )
}

import { useTranslations } from 'use-intl'
import type { View } from '../../../../shared/vocabulary/view.ts'
import { Card } from '../../../pieces/Card.tsx'
import { useNames } from '../../reveal/words.ts'
import { FeelingsDesk } from '../FeelingsDesk.tsx'
import css from '../TalkDesk.module.css'

/** Before the truth: the notebook, then five unseen cases, then a feeling. */
export function TheoriesDesk({ view }: { view: View }) {
  const t = useTranslations('desk.talk.theories')
  switch (view.town.theories) {
    case 'open':
      return (
        <Card className={css.card} aria-labelledby="theories-title">
          <h2 id="theories-title">{t('title')}</h2>
          <p className={css.ask}>{t('say')}</p>
          <p>{t('heaviest')}</p>
        </Card>
      )
    case 'exam':
      return <ExamDesk view={view} />
    case 'closed':
      return <FeelingsDesk />
  }
}

/** The cases that are asked about, and who hasn't answered. What is true comes with the envelope. */
function ExamDesk({ view: { town, desk } }: { view: View }) {
  const t = useTranslations('desk.talk.exam')
  const names = useNames()
  const waits = (desk?.preview?.notReady ?? []).flatMap((seat) => town.citizens[seat]?.name ?? [])
  return (
    <Card className={css.card} aria-labelledby="exam-title">
      <h2 id="exam-title">{t('title')}</h2>
      <ol className={css.cases}>
        {(town.exam ?? []).map((features, i) => (
          <li key={i}>
            <b>{t('case', { number: i + 1 })}</b> {t('newcomer', { acts: features.map(names.feature).join(', ') })}
          </li>
        ))}
      </ol>
      <p>
        {waits.length === 0 ? (
          t('nobody')
        ) : (
          <>
            <b>{t('waits')}:</b> {waits.join(', ')}
          </>
        )}
      </p>
      <p className={css.ask}>{t('say')}</p>
    </Card>
  )
}

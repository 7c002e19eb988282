import { useTranslations } from 'use-intl'
import type { TownView } from '../../../shared/vocabulary/view.ts'
import { say, useContent } from '../../content.ts'
import { Card } from '../../pieces/Card.tsx'
import { VoteBars } from '../reveal/VoteBars.tsx'
import css from './TalkDesk.module.css'

/** The vote in small: what is voted on, then how it went. */
export function ReformDesk({ town: { reform } }: { town: TownView }) {
  const t = useTranslations('desk.talk.reform')
  const { reforms } = useContent()
  const votes = reform?.votes ?? null
  const most = Math.max(1, ...Object.values(votes ?? {}).flatMap((vote) => [vote.for, vote.against]))
  return (
    <Card className={css.card} aria-labelledby="reform-title">
      <h2 id="reform-title">{t('title')}</h2>
      <ul className={css.reforms}>
        {Object.values(reforms).map(({ id, text }) => {
          const name = say(text.name, id)
          const vote = votes?.[id]
          return (
            <li key={id}>
              <h3>{name}</h3>
              {vote ? <VoteBars name={name} vote={vote} most={most} /> : <p>{say(text.body, '')}</p>}
            </li>
          )
        })}
      </ul>
      <p className={css.ask}>{t(reform?.stage === 'closed' ? 'closed' : 'open')}</p>
    </Card>
  )
}

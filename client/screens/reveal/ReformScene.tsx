import { useTranslations } from 'use-intl'
import type { TownView } from '../../../shared/vocabulary/view.ts'
import { say, useContent } from '../../content.ts'
import { Card } from '../../pieces/Card.tsx'
import css from './ReformScene.module.css'
import { VoteBars } from './VoteBars.tsx'

/** The changes that the class may vote for: a list with how many have answered, then how it was voted. */
export function ReformScene({ town: { reform, ready } }: { town: TownView }) {
  const t = useTranslations('reveal.reform')
  const { reforms } = useContent()
  const votes = reform?.votes ?? null
  const most = Math.max(1, ...Object.values(votes ?? {}).flatMap((vote) => [vote.for, vote.against]))
  return (
    <div className={css.reform}>
      <header>
        <div>
          <h1>{t('title')}</h1>
          <p>{t(votes === null ? 'open' : 'closed')}</p>
        </div>
        {votes === null && ready.of > 0 && <p className={css.answered}>{t.rich('answered', { ...ready, b: (words) => <b>{words}</b> })}</p>}
      </header>
      <ul>
        {Object.values(reforms).map(({ id, text }) => {
          const name = say(text.name, id)
          const vote = votes?.[id]
          return (
            <li key={id}>
              <Card height={2} className={css.card}>
                <h2>{name}</h2>
                {vote ? <VoteBars name={name} vote={vote} most={most} /> : <p>{say(text.body, '')}</p>}
              </Card>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

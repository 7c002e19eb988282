import { useTranslations } from 'use-intl'
import { say, useContent } from '../../content.ts'
import { Card } from '../../pieces/Card.tsx'
import css from './phone.module.css'
import { useMe } from './useMe.ts'

/** Gossip: two acts that somebody is said to have done. */
export function Heard() {
  const t = useTranslations('meanwhile')
  const { features } = useContent()
  const { me, town } = useMe()
  if (!me.heard) return null
  return (
    <Card className={css.second} lean="right">
      <h2>{t('heard', { name: town.citizens[me.heard.seat]?.name ?? '' })}</h2>
      <ul className={css.bullets}>
        {me.heard.features.map((feature, i) => (
          <li key={i}>{say(features[feature], feature)}</li>
        ))}
      </ul>
      <p className={css.quiet}>{t('heardTold')}</p>
    </Card>
  )
}

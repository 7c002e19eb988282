import { useTranslations } from 'use-intl'
import { say, useContent } from '../../content.ts'
import { Card } from '../../pieces/Card.tsx'
import { EventCard } from './EventCard.tsx'
import css from './phone.module.css'
import { StepHeading } from './StepHeading.tsx'
import { useMe } from './useMe.ts'

/** The month begins: its public card, and the choice that will be asked. Nothing to do but read. */
export function Morning() {
  const t = useTranslations('month')
  const { dilemmas } = useContent()
  const { me } = useMe()
  const dilemma = me.dilemma ? dilemmas[me.dilemma.id] : undefined
  return (
    <div className={`${css.pad} ${css.pairs}`}>
      <StepHeading>{t('morning')}</StepHeading>
      <EventCard />
      {dilemma && (
        <Card className={css.second} lean="right">
          <p className={css.quiet}>{t('dilemmaRead')}</p>
          <p className={css.asked}>{say(dilemma.text, dilemma.id)}</p>
        </Card>
      )}
      <p className={css.quiet}>{t('morningTold')}</p>
    </div>
  )
}

import { useTranslations } from 'use-intl'
import { say, useContent } from '../../content.ts'
import { useSecondsLeft } from '../../net/useRoom.tsx'
import { Card } from '../../pieces/Card.tsx'
import { EventCard } from './EventCard.tsx'
import { People } from './People.tsx'
import css from './phone.module.css'
import { StepHeading } from './StepHeading.tsx'
import { useMe } from './useMe.ts'

/** The month begins: its public card, and the choice that will be asked. Nothing to do but read. */
export function Morning() {
  const t = useTranslations('month')
  const { dilemmas } = useContent()
  const { me, town } = useMe()
  const left = useSecondsLeft()
  const dilemma = me.dilemma ? dilemmas[me.dilemma.id] : undefined
  const names = (me.dilemma?.ties ?? []).map((seat) => town.citizens[seat]?.name ?? '')
  return (
    <div className={`${css.pad} ${css.pairs}`}>
      <StepHeading>{t('morning')}</StepHeading>
      <p className={css.quiet}>{left === null ? t('morningHost') : t('morningSoon', { seconds: left })}</p>
      <EventCard />
      {dilemma && (
        <Card className={css.second} lean="right">
          <p className={css.quiet}>{t('dilemmaRead')}</p>
          <p className={css.asked}>{say(dilemma.text, dilemma.id)}</p>
          {names.length > 0 && <p className={css.quiet}>{t('dilemmaTies', { names: new Intl.ListFormat('en').format(names) })}</p>}
        </Card>
      )}
      <People />
    </div>
  )
}

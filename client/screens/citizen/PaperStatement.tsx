import { useTranslations } from 'use-intl'
import { Card } from '../../pieces/Card.tsx'
import { Diary } from './Diary.tsx'
import css from './phone.module.css'
import { Stock } from './Stock.tsx'
import { StepHeading } from './StepHeading.tsx'
import { useMe } from './useMe.ts'

/** The month's end on paper: what happened, and what one has now. */
export function PaperStatement() {
  const t = useTranslations()
  const { me, room, town } = useMe()
  return (
    <div className={`${css.pad} ${css.pairs}`}>
      <StepHeading>{t('paper.title', { month: room.month })}</StepHeading>
      <Card lean="left" className={css.second}>
        <Stock />
      </Card>
      <Card className={css.second}>
        <h2>{t('month.happened')}</h2>
        {me.diary.length > 0 ? <Diary /> : <p>{t('diary.none')}</p>}
      </Card>
      <p className={css.quiet} role="status">
        {me.ready && `${t('paper.nextWait')}. `}
        {town.ready.of > 1 && t('month.readyCount', town.ready)}
      </p>
    </div>
  )
}

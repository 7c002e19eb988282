import { useTranslations } from 'use-intl'
import type { MeView, RoomView } from '../../../shared/vocabulary/view.ts'
import { PhoneWords } from '../../messages/PhoneWords.tsx'
import { Card } from '../../pieces/Card.tsx'
import { isWithdrawn } from '../../pieces/withdrawn.ts'
import { Diary } from './Diary.tsx'
import { Heard } from './Heard.tsx'
import css from './phone.module.css'
import { Posted } from './Posted.tsx'
import { SecondWind } from './SecondWind.tsx'
import { Stock } from './Stock.tsx'
import { StepHeading } from './StepHeading.tsx'
import { TownNews } from './TownNews.tsx'
import { useMe } from './useMe.ts'

/** The month's end on paper: what happened, and what one has now. */
export default function PaperStatement() {
  return (
    <PhoneWords>
      <Page />
    </PhoneWords>
  )
}

function Page() {
  const t = useTranslations()
  const { me, room, town } = useMe()
  const silent = silenceOf(me, room)
  return (
    <div className={`${css.pad} ${css.pairs}`}>
      <StepHeading>{t('paper.title', { month: room.month })}</StepHeading>
      <SecondWind />
      {silent && (
        <Card className={css.second}>
          <p>{t(silent)}</p>
        </Card>
      )}
      <TownNews />
      <Posted />
      <Card lean="left" className={css.second}>
        <Stock />
      </Card>
      <Card className={css.second}>
        <h2>{t('month.happened')}</h2>
        {me.diary.length > 0 ? <Diary /> : <p>{t('diary.none')}</p>}
      </Card>
      <Heard />
      <p className={css.quiet} role="status">
        {me.ready && `${t('paper.nextWait')}. `}
        {town.ready.of > 1 && t('month.readyCount', town.ready)}
      </p>
    </div>
  )
}

/** Why no notice came to somebody who lived this month: the app sleeps, or counts its members only. */
function silenceOf(
  { standing, diary, member }: MeView,
  { phase, month, regime }: RoomView,
): 'paper.sleeps' | 'paper.notMember' | 'paper.withdrawn' | null {
  if (standing?.month === month || diary.length === 0) return null
  if (regime && isWithdrawn(regime)) return 'paper.withdrawn'
  if (phase !== 'ordinary' && member === false) return 'paper.notMember'
  return phase === 'rule' || phase === 'reform' ? 'paper.sleeps' : null
}

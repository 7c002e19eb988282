import { useTranslations } from 'use-intl'
import { Diary } from './Diary.tsx'
import { EventCard } from './EventCard.tsx'
import { Morning } from './Morning.tsx'
import { PaperStatement } from './PaperStatement.tsx'
import { Plan } from './plan/Plan.tsx'
import { StepHeading } from './StepHeading.tsx'
import { useMe } from './useMe.ts'
import css from './phone.module.css'
import { TownMap } from './TownMap.tsx'

/** The month itself, step by step. */
export function Town() {
  const t = useTranslations('month')
  const { room } = useMe()
  switch (room.step) {
    case 'morning':
      return <Morning />
    case 'plan':
      return <Plan />
    case 'statement':
      return <PaperStatement />
    case 'resolve':
    case 'social':
    case null:
      return (
        <div className={css.split}>
          <TownMap />
          <div className={css.pad}>
            <StepHeading>{t('resolve')}</StepHeading>
            <Diary />
            <EventCard folded />
          </div>
        </div>
      )
  }
}

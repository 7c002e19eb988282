import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { PhoneWords } from '../../messages/PhoneWords.tsx'
import { Diary } from './Diary.tsx'
import { EventCard } from './EventCard.tsx'
import { GuessAnswer } from './Guess.tsx'
import { Heard } from './Heard.tsx'
import css from './life.module.css'
import { People } from './People.tsx'
import phone from './phone.module.css'
import { StepHeading } from './StepHeading.tsx'
import { TownMap } from './TownMap.tsx'
import { TownNews } from './TownNews.tsx'

const HALF_MS = 5000
const HALVES = [1, 2] as const

/** The town goes about its month: where one is in each half, how full the places are, and what came of it. */
export default function Resolve() {
  return (
    <PhoneWords>
      <Halves />
    </PhoneWords>
  )
}

function Halves() {
  const t = useTranslations()
  const [half, setHalf] = useState<1 | 2>(1)
  useEffect(() => {
    const timer = setTimeout(() => setHalf(2), HALF_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={phone.split}>
      <div>
        <TownMap half={half} />
        <div className={css.halves} role="group" aria-label={t('meanwhile.half')}>
          {HALVES.map((each) => (
            <button key={each} type="button" aria-pressed={each === half} onClick={() => setHalf(each)}>
              {t(each === 1 ? 'meanwhile.firstHalf' : 'meanwhile.secondHalf')}
            </button>
          ))}
        </div>
      </div>
      <div className={phone.pad}>
        <StepHeading>{t('month.resolve')}</StepHeading>
        <GuessAnswer />
        <TownNews />
        <Diary />
        <Heard />
        <People />
        <EventCard folded />
      </div>
    </div>
  )
}

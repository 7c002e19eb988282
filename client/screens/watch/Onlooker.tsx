import { useTranslations } from 'use-intl'
import { PhoneWords } from '../../messages/PhoneWords.tsx'
import { useRoom, useSecondsLeft } from '../../net/useRoom.tsx'
import { Button } from '../../pieces/Button.tsx'
import { Clock } from '../../pieces/Clock.tsx'
import { HeldLine } from '../citizen/aside/HeldLine.tsx'
import phone from '../citizen/phone.module.css'
import { Guesses } from './Guesses.tsx'
import { Questions } from './Questions.tsx'
import { Seen } from './Seen.tsx'
import { useBook } from './useBook.ts'
import css from './watch.module.css'

/** A phone that looks on: the town as the board shows it, and a notebook that stays on the device. */
export function Onlooker() {
  return (
    <PhoneWords>
      <Screen />
    </PhoneWords>
  )
}

function Screen() {
  const t = useTranslations()
  const { room } = useRoom().view
  const book = useBook(room.roomId)
  const left = useSecondsLeft()
  return (
    <div className={phone.phone} data-phase={room.phase}>
      <header className={phone.top}>
        <div className={phone.where}>
          <b>{t(`words.phases.${room.phase}`)}</b>
          {room.month > 0 && room.step !== null && <span>{t('words.monthOf', { month: room.month, months: room.months })}</span>}
        </div>
        <div className={phone.clock}>{left !== null && !room.paused && <Clock secondsLeft={left} />}</div>
      </header>
      <main className={`${phone.pad} ${css.narrow}`}>
        <h1 className={phone.stepHeading}>{t('watch.title')}</h1>
        <p className={phone.quiet}>{t('watch.told')}</p>
        <div role="status">
          <HeldLine />
        </div>
        <Seen />
        <Questions {...book} />
        <Guesses {...book} />
        <Button look="plain" onClick={book.clear}>
          {t('watch.clear')}
        </Button>
      </main>
    </div>
  )
}

import { useTranslations } from 'use-intl'
import { useSecondsLeft } from '../../net/useRoom.tsx'
import { Clock } from '../../pieces/Clock.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import { HandButton } from './HandButton.tsx'
import css from './phone.module.css'
import { StandingChip } from './StandingChip.tsx'
import { useMe } from './useMe.ts'

/** Where one is in the game, what the system makes of one, and the time left. */
export function TopBar() {
  const t = useTranslations()
  const { room } = useMe()
  const left = useSecondsLeft()
  return (
    <header className={css.top}>
      <div className={css.where}>
        <b>{t(`words.phases.${room.phase}`)}</b>
        {room.month > 0 && room.step !== null && <span>{t('words.monthOf', { month: room.month, months: room.months })}</span>}
      </div>
      <StandingChip />
      <div className={css.clock}>
        {room.paused || room.held ? (
          <span className={css.paused}>
            <Icon name="pause" size={26} /> <span className="visually-hidden">{t(room.paused ? 'room.paused' : 'room.held')}</span>
          </span>
        ) : (
          left !== null && <Clock secondsLeft={left} />
        )}
      </div>
      <HandButton />
    </header>
  )
}

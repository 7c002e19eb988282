import { useTranslations } from 'use-intl'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { say, useContent } from '../../content.ts'
import { Card } from '../../pieces/Card.tsx'
import { Clock } from '../../pieces/Clock.tsx'
import { Roster } from './Roster.tsx'
import css from './RoomCard.module.css'

type Props = { view: View; secondsLeft: number | null; onSeat: (seat: Seat) => void }

/** One room: its treatment, its clock, how many are ready, and who needs you. */
export function RoomCard({ view, secondsLeft, onSeat }: Props) {
  const t = useTranslations('desk')
  const { room, town } = view
  const { events } = useContent()
  const { of, are } = town.ready
  const waits = room.step === 'plan' || room.phase === 'theories'
  return (
    <Card className={css.card} aria-labelledby="room-title">
      <header>
        <div>
          <h2 id="room-title">{room.regime?.title ?? t('treatment.none')}</h2>
          <p>
            {t('treatment.level', { level: t(`treatment.levels.${room.disclosure}`) })} · {t(`treatment.says.${room.disclosure}`)}
          </p>
          {town.event !== null && <p>{t('event', { title: say(events[town.event]?.text.title, town.event) })}</p>}
        </div>
        <div className={css.time}>
          {secondsLeft !== null ? <Clock secondsLeft={secondsLeft} /> : room.step && <b className={css.untimed}>{t('clock.none')}</b>}
          <p>
            {room.paused && <strong>{t('clock.paused')} · </strong>}
            {room.month > 0 && t('monthOf', { month: room.month, months: room.months })}
            {room.step && ` · ${t(`steps.${room.step}`)}`}
          </p>
        </div>
      </header>
      {waits && of > 0 && (
        <>
          <meter className={css.meter} min={0} max={of} value={are} aria-label={t('ready', { are, of })} />
          <p className={css.ready}>{t('ready', { are, of })}</p>
        </>
      )}
      <Roster view={view} onSeat={onSeat} />
    </Card>
  )
}

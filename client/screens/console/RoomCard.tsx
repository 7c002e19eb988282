import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { say, useContent } from '../../content.ts'
import { Card } from '../../pieces/Card.tsx'
import { Clock } from '../../pieces/Clock.tsx'
import { DoorDesk } from './DoorDesk.tsx'
import { RemovedList } from './RemovedList.tsx'
import { Roster } from './Roster.tsx'
import css from './RoomCard.module.css'
import { isAwaiting } from './waiting.ts'

type Props = {
  view: View
  now: number
  secondsLeft: number | null
  send: (deed: Deed) => void
  onSeat: (seat: Seat) => void
  onForget: (seat: Seat) => void
}

/** One room: its treatment, its clock, how many are ready, and who needs you. */
export function RoomCard({ view, now, secondsLeft, send, onSeat, onForget }: Props) {
  const t = useTranslations('desk')
  const { room, town, desk } = view
  const { events } = useContent()
  const { of, are } = desk?.answered ?? town.ready
  const says = t(desk?.answered ? 'answered' : 'ready', { are, of })
  return (
    <Card className={css.card} aria-labelledby="room-title">
      <header>
        <div>
          <h2 id="room-title">{room.regime?.title ?? t('treatment.none')}</h2>
          <p>
            {t('treatment.level', { level: t(`treatment.levels.${room.disclosure}`) })} · {t(`treatment.says.${room.disclosure}`)}
          </p>
          {room.regime?.names && <p>{t('namesTold')}</p>}
          {room.phase === 'app' && <p>{t('members', { count: desk?.roster.filter(({ member }) => member).length ?? 0 })}</p>}
          {town.event !== null && <p>{t('event', { title: say(events[town.event]?.text.title, town.event) })}</p>}
        </div>
        <div className={css.time}>
          {secondsLeft !== null ? <Clock secondsLeft={secondsLeft} /> : room.step && <b className={css.untimed}>{t('clock.none')}</b>}
          <p>
            {(room.paused || room.held) && <strong>{t(room.paused ? 'clock.paused' : 'clock.held')} · </strong>}
            {room.month > 0 && t('monthOf', { month: room.month, months: room.months })}
            {room.step && ` · ${t(`steps.${room.step}`)}`}
          </p>
        </div>
      </header>
      {isAwaiting(view) && of > 0 && (
        <>
          <meter className={css.meter} min={0} max={of} value={are} aria-label={says} />
          <p className={css.ready}>{says}</p>
        </>
      )}
      <DoorDesk view={view} send={send} />
      <Roster view={view} now={now} onSeat={onSeat} />
      <RemovedList view={view} send={send} onForget={onForget} />
    </Card>
  )
}

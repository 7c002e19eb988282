import { useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Replay, ReplayMonth } from '../../../shared/vocabulary/debrief.ts'
import type { PublicView } from '../../../shared/vocabulary/view.ts'
import { useDocument, type Asker } from '../../net/documents.ts'
import { Card } from '../../pieces/Card.tsx'
import { TownBoard } from '../../pieces/town/TownBoard.tsx'
import type { Slot } from '../../pieces/town/whereabouts.ts'
import { Arriving } from '../parts/Arriving.tsx'
import { EventCard } from './EventCard.tsx'
import css from './projector.module.css'
import look from './replay.module.css'
import { countsIn, townIn } from './replayed.ts'

/** How long each half of the month stays on the board. */
const HALF_MS = 5200
/** With more to count, the event is its title alone. */
const FEW = 3

/** A recorded month on the board once more: both halves in turn, over and over, and what happened in it as counts. */
export default function ReplayBoard({ view, token, month }: Asker & { month: number }) {
  const replay = useDocument<Replay>({ view, token }, 'replay')
  return (
    <main className={css.projector} data-phase={view.room.phase}>
      <Arriving document={replay} className={look.waiting}>
        {(value) => {
          const shown = value.months.find((each) => each.month === month)
          return shown && <Month key={month} view={view} replay={value} month={shown} />
        }}
      </Arriving>
    </main>
  )
}

function Month({ view, replay, month }: { view: PublicView; replay: Replay; month: ReplayMonth }) {
  const t = useTranslations()
  const slot = useHalves()
  const town = useMemo(() => townIn(replay, month, view.town), [replay, month, view.town])
  const counts = countsIn(replay, month.month)
  return (
    <>
      <aside className={look.side} data-phase={month.phase}>
        <output className="visually-hidden">{t('scenes.announce.replay', { month: month.month })}</output>
        <header>
          <h1>{t('scenes.replay.title')}</h1>
          <p>
            {t('scenes.replay.month', { month: month.month })} · {t(`words.phases.${month.phase}`)}
          </p>
        </header>
        <Card height={3} lean="left" className={look.half}>
          {t(`scenes.replay.half.${slot === 2 ? 'second' : 'first'}`)}
        </Card>
        {month.event !== null && <EventCard event={month.event} size={counts.length > FEW ? 'brief' : 'card'} />}
        <Card height={3} className={look.counts}>
          <h2>{t('scenes.replay.marks')}</h2>
          {counts.length === 0 && <p>{t('scenes.replay.nothing')}</p>}
          <ul>
            {counts.map(({ filter, count }) => (
              <li key={filter}>
                <b>{count}</b> {t(`scenes.replay.filters.${filter}`, { count })}
              </li>
            ))}
          </ul>
        </Card>
      </aside>
      <div className={css.board}>
        <TownBoard town={town} slot={slot} />
      </div>
    </>
  )
}

/** The first half, then the second, round and round. */
function useHalves(): Slot {
  const [slot, setSlot] = useState<Slot>(1)
  useEffect(() => {
    const beat = setInterval(() => setSlot((before) => (before === 1 ? 2 : 1)), HALF_MS)
    return () => clearInterval(beat)
  }, [])
  return slot
}

import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Replay, ReplayFilter } from '../../../../shared/vocabulary/debrief.ts'
import { say, useContent } from '../../../content.ts'
import { TownBoard } from '../../../pieces/town/TownBoard.tsx'
import { WALK_MS } from '../../../pieces/town/Walker.tsx'
import { Arriving } from '../../parts/Arriving.tsx'
import { useRecord } from '../useRecord.ts'
import type { Source } from '../useSource.ts'
import { Controls } from './Controls.tsx'
import { Finder } from './Finder.tsx'
import { Moments } from './Moments.tsx'
import css from './replay.module.css'
import { boardOf, placeIn, pointAt, pointsIn } from './scene.ts'
import { usePlay } from './usePlay.ts'
import { usePlayKeys } from './usePlayKeys.ts'

/** The recorded play on the board, half a month at a time, with what one may look for beside it. */
export default function ReplayTab({ source }: { source: Source }) {
  const document = useRecord<Replay>(source, 'replay')
  return <Arriving document={document}>{(replay) => <Played replay={replay} />}</Arriving>
}

function Played({ replay }: { replay: Replay }) {
  const t = useTranslations('recording.replay')
  const phases = useTranslations('words.phases')
  const { events } = useContent()
  const play = usePlay(pointsIn(replay))
  usePlayKeys(play)
  const [filter, setFilter] = useState<ReplayFilter | ''>('')
  const { at, slot } = pointAt(play.place)
  const month = replay.months[at]
  const town = useMemo(() => month && boardOf(replay, month), [replay, month])
  if (!month || !town) return null
  const jump = (to: number, half: 0 | 1 | 2) => play.goTo(placeIn(replay, to, half))
  const refused = month.slots.flatMap((visits) => Object.values(visits)).filter(({ outcome }) => outcome !== 'done').length
  return (
    <div className={css.replay} data-phase={month.phase}>
      <section className={css.board} aria-labelledby="month">
        <header>
          <h2 id="month">
            {t('phase', { phase: phases(month.phase), month: month.month, months: replay.months.length })}, <span>{t(`half.${slot}`)}</span>
          </h2>
          {month.event !== null && <p>{t('event', { title: say(events[month.event]?.text.title, month.event) })}</p>}
        </header>
        <TownBoard town={town} slot={slot} walkMs={Math.min(WALK_MS, play.halfMs * 0.6)} />
        <Controls play={play} replay={replay} />
        <p className={css.told}>
          {t('ties', { count: month.ties.length, refused })} {t('keys')}
        </p>
      </section>
      <aside className={css.side}>
        <Moments moments={replay.moments} replay={replay} onJump={jump} />
        <Finder replay={replay} filter={filter} onFilter={setFilter} now={month.month} onJump={jump} />
      </aside>
    </div>
  )
}

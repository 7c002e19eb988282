import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import type { View } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import { TownBoard } from '../../pieces/town/TownBoard.tsx'
import { Arrival } from './Arrival.tsx'
import { EventCard } from './EventCard.tsx'
import css from './projector.module.css'
import { Seal } from './Seal.tsx'
import { Side } from './Side.tsx'
import strips from './strips.module.css'
import type { Act } from './useActs.ts'
import { slotOf, useAct } from './useActs.ts'
import { Wants } from './Wants.tsx'

const RevealStage = lazy(() => import('../reveal/RevealStage.tsx').then(({ RevealStage }) => ({ default: RevealStage })))

type Props = {
  view: View
  secondsLeft: number | null
  /** The whole address that the QR code opens. */
  joinUrl: string
  /** The line to the room is lost: what is shown may be old. */
  lost?: boolean
}

/** The shared screen: the town from the first minute to the last month, then the reveal. It asks for nothing and names nobody's standing. */
export function Projector(props: Props) {
  const { view, lost = false } = props
  const opened = view.reveal !== undefined
  return (
    <>
      {opened ? (
        <Suspense>
          <RevealStage view={view} />
        </Suspense>
      ) : (
        <Town {...props} />
      )}
      <Told paused={view.room.paused} lost={lost} />
    </>
  )
}

function Town({ view, secondsLeft, joinUrl }: Props) {
  const t = useTranslations('projector')
  const { room, town } = view
  const { act, walk } = useAct(room)
  return (
    <main className={css.projector} data-phase={room.phase}>
      <Side view={view} secondsLeft={secondsLeft} joinUrl={joinUrl} act={act} />
      <div className={css.board}>
        <TownBoard town={town} slot={slotOf(room, act)} walkMs={walk} />
        {room.step !== null && town.windows.of > 0 && (
          <p className={strips.lights}>
            <Icon name="window" size="calc(34 * var(--u))" /> {t('windows', town.windows)}
          </p>
        )}
        <Seal room={room} />
        <Over view={view} joinUrl={joinUrl} act={act} />
      </div>
    </main>
  )
}

/** What lies on the board for a while. */
function Over({ view, joinUrl, act }: { view: View; joinUrl: string; act: Act | null }) {
  const t = useTranslations('projector')
  const { room, town } = view
  if (room.phase === 'arrival') return <Arrival view={view} joinUrl={joinUrl} />
  if (act === 'wants')
    return (
      <div className={css.over}>
        <Wants town={town} />
      </div>
    )
  if (room.step === 'morning' && town.event !== null)
    return (
      <div className={css.over}>
        <EventCard key={town.event} event={town.event} size="poster" />
      </div>
    )
  if (room.phase === 'theories')
    return (
      <div className={css.over}>
        <Card height={3} lean="left" className={css.theories}>
          <h2>{t('theories.title')}</h2>
          <p>{t('theories.told')}</p>
        </Card>
      </div>
    )
  return null
}

/** Over everything: the clock stands still, or the line is lost. */
function Told({ paused, lost }: { paused: boolean; lost: boolean }) {
  const t = useTranslations('projector')
  return (
    <output className={css.told}>
      {paused && (
        <Card height={3} lean="left" className={css.paused}>
          <p className={css.title}>{t('paused')}</p>
          <p>{t('pausedTold')}</p>
        </Card>
      )}
      {lost && <p className={css.lost}>{t('reconnecting')}</p>}
    </output>
  )
}

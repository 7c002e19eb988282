import { lazy, Suspense, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { PublicView } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { TownBoard } from '../../pieces/town/TownBoard.tsx'
import { isWithdrawn } from '../../pieces/withdrawn.ts'
import { Arrival } from './Arrival.tsx'
import { BoardKey } from './BoardKey.tsx'
import type { AskComparison } from '../parts/compare/useComparison.ts'
import { EventCard } from './EventCard.tsx'
import { ExamCases } from './ExamCases.tsx'
import { Feelings } from './Feelings.tsx'
import { momentOf } from './moments.ts'
import { News } from './News.tsx'
import notice from './notice.module.css'
import css from './projector.module.css'
import { PublicNotice } from './PublicNotice.tsx'
import { Seal } from './Seal.tsx'
import { Side } from './Side.tsx'
import { TermsPane } from './TermsPane.tsx'
import { Told } from './Told.tsx'
import type { Act } from './useActs.ts'
import { slotOf, useAct } from './useActs.ts'
import { Wants } from './Wants.tsx'

const RevealStage = lazy(() => import('../reveal/RevealStage.tsx').then(({ RevealStage }) => ({ default: RevealStage })))

/** The pane that the app brings along covers so much of the board, in per cent. */
const LEAST_GLASS = 14

const LabStage = lazy(() => import('../reveal/LabStage.tsx').then((stage) => ({ default: stage.LabStage })))
const ReplayBoard = lazy(() => import('./ReplayBoard.tsx'))
const SisterRooms = lazy(() => import('./compare/SisterRooms.tsx'))

type Props = {
  /** Only what all screens share: a view that knows more shows no more here. */
  view: PublicView
  secondsLeft: number | null
  /** The whole address that the QR code opens. */
  joinUrl: string
  /** Asks for the rooms of the session side by side. */
  compare?: AskComparison
  /** With which this screen asks for documents of the room, once the envelope is open. */
  token?: string
}

/** The shared screen: the town from the first minute to the last month, then the reveal. It asks for nothing and names nobody's standing. */
export function Projector(props: Props) {
  const { view } = props
  if (view.room.blank) return <Blank />
  return (
    <>
      <Suspense>
        <Scene {...props} />
      </Suspense>
      <Told room={view.room} />
    </>
  )
}

function Scene(props: Props) {
  const { view, compare, token = '' } = props
  const { room, town, reveal } = view
  if (room.compares && compare) return <SisterRooms ask={compare} />
  if (reveal === undefined) return <Town {...props} />
  if (town.lab !== null) return <LabStage view={view} token={token} order={town.lab} />
  if (town.replay !== null) return <ReplayBoard view={view} token={token} month={town.replay} />
  // A month that is lived under the class's own reform looks like any other.
  return room.step === null ? <RevealStage view={view} token={token} /> : <Town {...props} />
}

/** Empty paper: the class looks at the teacher. */
function Blank() {
  const t = useTranslations('projector')
  return (
    <main className={css.blank}>
      <h1 className="visually-hidden">{t('blank')}</h1>
    </main>
  )
}

function Town({ view, secondsLeft, joinUrl }: Props) {
  const { room, town } = view
  const { act, walk } = useAct(room)
  const glass = glassOver(view)
  const board = useMemo(() => (town.glass === glass ? town : { ...town, glass }), [glass, town])
  return (
    <main className={css.projector} data-phase={room.phase}>
      <Side view={view} secondsLeft={secondsLeft} joinUrl={joinUrl} act={act} />
      <div className={css.board}>
        <TownBoard town={board} slot={slotOf(room, act)} walkMs={walk} />
        <BoardKey view={view} />
        <Seal room={room} members={town.members} />
        <Over view={view} joinUrl={joinUrl} act={act} />
      </div>
    </main>
  )
}

/** How far the glass covers the board: the app brings its own along before a sensor is live, and takes it away when the town says no. */
function glassOver({ room: { regime }, town }: PublicView): number {
  if (regime === null) return town.glass
  return isWithdrawn(regime) ? 0 : Math.max(LEAST_GLASS, town.glass)
}

/** What lies on the board for a while. */
function Over({ view, joinUrl, act }: { view: PublicView; joinUrl: string; act: Act | null }) {
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
  const moment = momentOf(view)
  if (moment === 'terms' && room.terms !== null)
    return (
      <div className={css.over}>
        <TermsPane terms={room.terms} />
      </div>
    )
  if (room.step === 'statement' && (town.news.length > 0 || isPosted(town)))
    return (
      <div className={css.over}>
        <MonthsEnd view={view} />
      </div>
    )
  if (moment === 'feelings')
    return (
      <div className={css.over}>
        <Feelings />
      </div>
    )
  if (moment === 'exam')
    return (
      <div className={css.over}>
        <ExamCases cases={town.exam ?? []} />
      </div>
    )
  if (moment === 'theories')
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

const isPosted = ({ names }: PublicView['town']) => names !== null && Object.keys(names).length > 0

/** What the town did, and what is posted about its people. */
function MonthsEnd({ view }: { view: PublicView }) {
  const { town } = view
  const hasNews = town.news.length > 0
  if (!isPosted(town)) return <News news={town.news} />
  if (!hasNews) return <PublicNotice view={view} beside={false} />
  return (
    <div className={notice.pair}>
      <News news={town.news} />
      <PublicNotice view={view} beside />
    </div>
  )
}

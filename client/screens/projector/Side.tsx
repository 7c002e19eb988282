import { useTranslations } from 'use-intl'
import type { PublicView } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { Clock } from '../../pieces/Clock.tsx'
import { GlassPane } from '../../pieces/GlassPane.tsx'
import { Mark } from '../../pieces/Mark.tsx'
import { QrCode } from '../../pieces/QrCode.tsx'
import { isWithdrawn } from '../../pieces/withdrawn.ts'
import { EnvelopeShape } from './EnvelopeShape.tsx'
import { EventCard } from './EventCard.tsx'
import { countingOf, momentOf } from './moments.ts'
import css from './side.module.css'
import { SocialNow } from './SocialNow.tsx'
import type { Act } from './useActs.ts'

/** A phase's name of more signs than this is set smaller. */
const LONG = 10

type Props = { view: PublicView; secondsLeft: number | null; joinUrl: string; act: Act | null }

/** The panel beside the board: where in the game we are, how long still, what happens, how to join. */
export function Side({ view, secondsLeft, joinUrl, act }: Props) {
  const t = useTranslations()
  const { room, town } = view
  const wall = room.glass
  const isCrowded = wall !== null && (room.step === 'statement' || room.step === 'social')
  const moment = momentOf(view)
  const counts = countingOf(view)
  const title = t(moment === 'exam' || moment === 'feelings' ? `projector.titles.${moment}` : `words.phases.${room.phase}`)
  return (
    <aside className={css.side} data-wall={wall !== null || undefined}>
      <header className={css.head}>
        <h1 data-long={title.length > LONG || undefined}>{title}</h1>
        {room.step !== null && <p className={css.month}>{t('words.monthOf', { month: room.month, months: room.months })}</p>}
      </header>
      {room.phase === 'arrival' && <Welcome />}
      <Card height={3} lean="left" className={css.time}>
        {secondsLeft !== null && <Clock secondsLeft={secondsLeft} />}
        {room.step !== null && <p className={css.step}>{act === null ? t(`projector.steps.${room.step}`) : t(`projector.slots.${act}`)}</p>}
        {moment !== null && <p className={css.step}>{t(`projector.moments.${moment}`)}</p>}
        {counts !== null && town.ready.of > 0 && <Ready ready={town.ready} says={room.late ? 'late' : counts} />}
      </Card>
      {town.event !== null && room.step !== 'morning' && room.step !== null && town.social === null && !isCrowded && (
        <EventCard event={town.event} size={wall !== null || room.step === 'statement' ? 'brief' : 'card'} />
      )}
      {town.social && <SocialNow social={town.social} brief={wall !== null} />}
      {room.step === 'statement' && <Statement scored={room.regime !== null && !isWithdrawn(room.regime)} />}
      {wall !== null && (
        <GlassPane className={css.wall}>
          <h2>
            <Mark size="1.1em" /> {t('projector.system.rules')}
          </h2>
          <p>{wall}</p>
        </GlassPane>
      )}
      {!room.locked && room.phase !== 'arrival' && <JoinCard code={room.code} joinUrl={joinUrl} brief={wall !== null || town.social !== null} />}
    </aside>
  )
}

function Ready({ ready, says }: { ready: PublicView['town']['ready']; says: NonNullable<ReturnType<typeof countingOf>> | 'late' }) {
  const t = useTranslations('projector')
  return (
    <>
      <svg className={css.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
        <path className={css.barHole} d="M0 0H100V6H0Z" />
        <path className={css.barPaper} d={`M0 0H${(100 * ready.are) / ready.of}V6H0Z`} />
      </svg>
      <p className={css.ready} data-says={says}>
        {says === 'late' ? t('late', { count: ready.of - ready.are }) : t.rich(says, { ...ready, b: (words) => <b>{words}</b> })}
      </p>
    </>
  )
}

/** What this is, for those who have just come in. */
function Welcome() {
  const t = useTranslations()
  return (
    <Card height={3} lean="right" className={css.welcome}>
      <EnvelopeShape />
      <h2>{t('words.game')}</h2>
      <p>{t('projector.welcome')}</p>
      <p className={css.small}>{t('projector.sealedTold')}</p>
    </Card>
  )
}

function Statement({ scored }: { scored: boolean }) {
  const t = useTranslations('projector')
  if (!scored)
    return (
      <Card height={2} className={css.statement}>
        <h2>{t('statement.title')}</h2>
        <p>{t('statement.told')}</p>
      </Card>
    )
  return (
    <GlassPane className={css.statement}>
      <Mark size="calc(64 * var(--u))" />
      <h2>{t('system.said')}</h2>
      <p>{t('system.look')}</p>
    </GlassPane>
  )
}

function JoinCard({ code, joinUrl, brief }: { code: string; joinUrl: string; brief: boolean }) {
  const t = useTranslations('projector')
  const [first, second] = [code.slice(0, 3), code.slice(3)]
  return (
    <Card height={3} className={brief ? css.joinBrief : css.join}>
      <QrCode text={joinUrl} size={`calc(${brief ? 84 : 132} * var(--u))`} />
      <p>
        {t('join.short')}{' '}
        <b>
          {first} {second}
        </b>
      </p>
    </Card>
  )
}

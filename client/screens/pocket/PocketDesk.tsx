import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { RefusalCode } from '../../../shared/vocabulary/refusal.ts'
import type { DeskView, View } from '../../../shared/vocabulary/view.ts'
import type { Status } from '../../net/store.ts'
import { allows } from '../../net/choices.ts'
import { Clock } from '../../pieces/Clock.tsx'
import { useUndoWords } from '../console/useUndoWords.ts'
import { Trouble } from '../parts/Trouble.tsx'
import { Needs } from './Needs.tsx'
import { Notes } from './Notes.tsx'
import css from './pocket.module.css'
import { mayRun, POCKET_ACTIONS, pocketDeed, skipOf, type PocketAction } from './pocketDeeds.ts'
import { PocketNext } from './PocketNext.tsx'
import { PocketTalk } from './PocketTalk.tsx'

type Props = {
  view: View
  status: Status
  send: (deed: Deed) => void
  secondsLeft: number | null
  refused: RefusalCode | null
  /** All rooms of the session, in their order. */
  rooms: readonly string[]
  onRoom: (roomId: string) => void
  token: string
}

/** The desk for one hand: what one reads is above, what one taps is below, under the thumb. */
export function PocketDesk({ view, status, send, secondsLeft, refused, rooms, onRoom, token }: Props) {
  const t = useTranslations('pocket')
  const { room } = view
  const runs = mayRun(view)
  return (
    <div className={css.pocket} data-phase={room.phase}>
      <header className={css.head}>
        <h1 className="visually-hidden">{t('title')}</h1>
        {rooms.length > 1 && (
          <nav className={css.rooms}>
            {rooms.map((id, i) => (
              <button key={id} type="button" aria-current={id === room.roomId ? 'page' : undefined} onClick={() => onRoom(id)}>
                {t('room', { number: i + 1 })}
              </button>
            ))}
          </nav>
        )}
        <Now view={view} status={status} secondsLeft={secondsLeft} />
      </header>
      <main className={css.main}>
        {view.desk?.planner && <PlannerLine planner={view.desk.planner} skip={skipOf(view)} send={send} />}
        {runs && <PocketTalk view={view} send={send} />}
        <Needs view={view} send={send} />
        <Notes code={room.code} token={token} />
        {runs && <Undo view={view} send={send} />}
      </main>
      {runs && (
        <footer className={css.foot}>
          <Trouble code={refused} />
          <Small view={view} send={send} />
          <PocketNext view={view} send={send} />
        </footer>
      )}
    </div>
  )
}

function Now({ view: { room }, status, secondsLeft }: { view: View; status: Status; secondsLeft: number | null }) {
  const t = useTranslations()
  const states = (['paused', 'held', 'blank', 'waitsToOpen'] as const).filter((state) => room[state])
  return (
    <>
      <div className={css.now}>
        <p>
          <b>{t(`words.phases.${room.phase}`)}</b>{' '}
          {room.step !== null && `${t('words.monthOf', { month: room.month, months: room.months })} · ${t(`desk.steps.${room.step}`)}`}
        </p>
        {secondsLeft !== null && <Clock secondsLeft={secondsLeft} />}
      </div>
      <output className={css.states}>
        {status !== 'live' && <strong>{t(`desk.status.${status}`)}</strong>}
        {states.map((state) => (
          <strong key={state}>{t(`pocket.state.${state}`)}</strong>
        ))}
      </output>
    </>
  )
}

function Small({ view, send }: { view: View; send: (deed: Deed) => void }) {
  const t = useTranslations('pocket.actions')
  const names: Readonly<Record<PocketAction, string>> = {
    pause: t(view.room.paused ? 'resume' : 'pause'),
    hold: t(view.room.held ? 'unhold' : 'hold'),
    extend: t('extend'),
    blank: t(view.room.blank ? 'unblank' : 'blank'),
    back: t('back'),
    forward: t('forward'),
  }
  return (
    <div className={css.small}>
      {POCKET_ACTIONS.map((action) => {
        const deed = pocketDeed(action, view)
        return (
          deed && (
            <button key={action} type="button" onClick={() => send(deed)}>
              {names[action]}
            </button>
          )
        )
      })}
    </div>
  )
}

/** The last thing that can be undone, and what becomes of people's choices since. */
function Undo({ view: { desk, choices }, send }: { view: View; send: (deed: Deed) => void }) {
  const t = useTranslations('desk.undo')
  const words = useUndoWords()
  const last = desk?.undo[0]
  if (!last || !allows(choices, 'undo', { to: last.to })) return null
  return (
    <button type="button" className={css.undo} onClick={() => send({ type: 'undo', to: last.to })}>
      <b>{t('button', { what: words(last) })}</b>
      <small>{t('answers', { answers: last.answers })}</small>
    </button>
  )
}

function PlannerLine({ planner, skip, send }: { planner: NonNullable<DeskView['planner']>; skip: Deed | null; send: (deed: Deed) => void }) {
  const t = useTranslations('pocket.planner')
  const isLate = planner.advice !== 'on-time'
  return (
    <section className={css.planner} data-late={isLate || undefined}>
      <p>
        <b>{t(`advice.${planner.advice}`)}</b> {t('left', planner)} {t('fit', planner.months)}
      </p>
      {skip && isLate && (
        <button type="button" onClick={() => send(skip)}>
          {t('skip')}
        </button>
      )}
    </section>
  )
}

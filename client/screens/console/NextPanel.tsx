import { useTranslations } from 'use-intl'
import type { View } from '../../../shared/vocabulary/view.ts'
import { DEBRIEF_STEPS, REVEAL_STEPS } from '../../../shared/vocabulary/phase.ts'
import { deedOf, type Action } from './actions.ts'
import { KeyName } from './KeyName.tsx'
import css from './NextPanel.module.css'
import { isAwaiting } from './waiting.ts'

const NAMED = 6

/** The big button and what it will do, with who isn't ready. */
export function NextPanel({ view, run }: { view: View; run: (action: Action) => void }) {
  const t = useTranslations('desk.next')
  const steps = useTranslations('reveal.steps')
  const parts = useTranslations('desk.talk.debrief.parts')
  const { room, desk, reveal, town } = view
  const deed = deedOf('next', view)
  const preview = desk?.preview
  if (room.paused && deedOf('pause', view)) return <Paused run={run} />
  if (room.waitsToOpen && preview && !deed) return <Waits />
  if (!deed || !preview) {
    return (
      <section className={css.over}>
        <h2>{t(room.phase === 'arrival' ? 'needTwo' : 'end')}</h2>
        <p>{t(room.phase === 'arrival' ? 'needTwoSay' : 'endSay')}</p>
      </section>
    )
  }
  const upcoming = REVEAL_STEPS[(reveal?.step ?? 0) + 1] ?? 'life'
  const part = DEBRIEF_STEPS[(town.debrief?.step ?? 0) + 1] ?? 'now-what'
  const params = { month: room.month + 1, step: steps(upcoming), part: parts(part) }
  const names = preview.notReady.flatMap((seat) => town.citizens[seat]?.name ?? [])
  const waits = isAwaiting(view)
  return (
    <section className={css.next}>
      <button type="button" onClick={() => run('next')}>
        <small>{t('small')}</small>
        <b>{t(`title.${preview.does}`, params)}</b>
        <KeyName action="next" />
      </button>
      <div className={css.preview}>
        <p>{t(`does.${preview.does}`)}</p>
        {waits && (
          <p>
            <b>{t(desk.answered ? 'notAnswered' : 'notReady', { count: names.length })}</b>
            {names.length > 0 && (
              <>: {names.length > NAMED ? t('more', { names: names.slice(0, NAMED).join(', '), more: names.length - NAMED }) : names.join(', ')}</>
            )}
          </p>
        )}
        {room.phase === 'theories' && desk && !desk.theories.closed && <p>{t('written', { count: desk.theories.written })}</p>}
      </div>
    </section>
  )
}

/** The envelope waits for the other rooms; which ones, the banner says. */
function Waits() {
  const t = useTranslations('desk.next')
  return (
    <section className={css.over}>
      <h2>{t('title.open-together')}</h2>
      <p>{t('does.open-together')}</p>
    </section>
  )
}

function Paused({ run }: { run: (action: Action) => void }) {
  const t = useTranslations('desk')
  return (
    <section className={css.next}>
      <button type="button" onClick={() => run('pause')}>
        <small>{t('clock.paused')}</small>
        <b>{t('actions.resume')}</b>
        <KeyName action="pause" />
      </button>
      <div className={css.preview}>
        <p>{t('next.pausedSay')}</p>
      </div>
    </section>
  )
}

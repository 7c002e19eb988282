import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { REVEAL_STEPS } from '../../../shared/vocabulary/phase.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { isOpen } from '../../net/choices.ts'
import { Button } from '../../pieces/Button.tsx'
import { deedOf } from '../console/actions.ts'
import { stepNow } from '../console/DebriefDesk.tsx'
import { LabChoice } from '../console/LabChoice.tsx'
import { Facts } from '../console/talk/Facts.tsx'
import { usePrompts } from '../console/talk/usePrompts.ts'
import css from './pocket.module.css'

type Props = { view: View; send: (deed: Deed) => void }

/** The talk in a pocket: what to ask at this step, the figures behind it, and what all screens show beside the phase. */
export function PocketTalk({ view, send }: Props) {
  const t = useTranslations('pocket.talk')
  const { room, reveal } = view
  if (!reveal) return null
  return (
    <section className={`${css.part} ${css.talk}`} aria-labelledby="talk-title">
      <h2 id="talk-title">{t('title')}</h2>
      {room.phase === 'reveal' && <RevealTalk step={reveal.step} />}
      {room.phase === 'debrief' && <DebriefTalk view={view} />}
      {deedOf('playOn', view) && (
        <Button look="plain" onClick={() => send({ type: 'play-on' })}>
          {t('playOn')}
        </Button>
      )}
      <Shown view={view} send={send} />
    </section>
  )
}

function RevealTalk({ step }: { step: number }) {
  const t = useTranslations('desk.reveal.ask')
  const name = REVEAL_STEPS[step] ?? 'goodhart'
  return (
    <>
      <p>
        <b>{t(name)}</b>
      </p>
      <Facts step={name} />
    </>
  )
}

function DebriefTalk({ view }: { view: View }) {
  const t = useTranslations('desk.talk.debrief.ask')
  const step = stepNow(view)
  const prompts = usePrompts(step)
  return (
    <>
      <p>
        <b>{t(step)}</b>
      </p>
      <ul className={css.asks}>
        {prompts.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  )
}

/** The lab and the replay: what to show, and the end of it. */
function Shown({ view: { town, choices }, send }: Props) {
  const t = useTranslations('pocket.talk')
  const words = useTranslations('desk')
  const [order, setOrder] = useState(town.lab ?? { regime: '', reform: '' })
  if (town.replay !== null) {
    return (
      <Button look="plain" onClick={() => send({ type: 'replay', month: 0 })}>
        {t('closeReplay', { month: town.replay })}
      </Button>
    )
  }
  if (!isOpen(choices, 'lab')) return null
  return (
    <details className={css.lab} open={town.lab !== null || undefined}>
      <summary>{t('lab')}</summary>
      <LabChoice choices={choices} order={order} onChange={setOrder} />
      <div className={css.sure}>
        <Button look="plain" disabled={town.lab === null} onClick={() => send({ type: 'lab', regime: '', reform: '' })}>
          {words('lab.close')}
        </Button>
        <Button disabled={order.regime === '' && order.reform === ''} onClick={() => send({ type: 'lab', ...order })}>
          {t('show')}
        </Button>
      </div>
    </details>
  )
}

import { useTranslations } from 'use-intl'
import { REVEAL_STEPS } from '../../../shared/vocabulary/phase.ts'
import type { PublicView, RevealView } from '../../../shared/vocabulary/view.ts'
import { DebriefScene } from './DebriefScene.tsx'
import { EnvelopeScene } from './EnvelopeScene.tsx'
import { LedgerScene } from './LedgerScene.tsx'
import { LifeScene } from './LifeScene.tsx'
import { PosterScene } from './PosterScene.tsx'
import { ReformScene } from './ReformScene.tsx'
import css from './RevealStage.module.css'

/** The reveal on the projector, one scene a step, drawn for 1920 by 1080 and as large as the screen allows. */
export function RevealStage({ view }: { view: PublicView }) {
  const t = useTranslations('reveal')
  const { reveal, room } = view
  if (!reveal) return null
  const step = room.phase === 'reform' || room.phase === 'debrief' ? room.phase : stepOf(reveal)
  return (
    <main className={css.stage} data-phase={room.phase}>
      <output className="visually-hidden">{t(`announce.${step}`)}</output>
      <div key={step} className={css.scene}>
        <Scene step={step} view={view} reveal={reveal} />
      </div>
      {step === 'envelope' && <div className={css.glass} aria-hidden />}
    </main>
  )
}

/** The name of the step that a reveal has reached. */
export function stepOf({ step }: Pick<RevealView, 'step'>): (typeof REVEAL_STEPS)[number] {
  return REVEAL_STEPS[Math.min(step, REVEAL_STEPS.length - 1)] ?? 'envelope'
}

type Props = { step: (typeof REVEAL_STEPS)[number] | 'reform' | 'debrief'; view: PublicView; reveal: RevealView }

function Scene({ step, view, reveal }: Props) {
  const { commitment } = view.room
  switch (step) {
    case 'envelope':
      return <EnvelopeScene reveal={reveal} commitment={commitment} feelings={view.town.feelings} />
    case 'rules':
      return <PosterScene reveal={reveal} commitment={commitment} struck={view.room.regime?.struck ?? []} />
    case 'ledger':
      return <LedgerScene mistakes={reveal.mistakes} />
    case 'life':
      return <LifeScene reveal={reveal} />
    case 'reform':
      return <ReformScene town={view.town} />
    case 'debrief':
      return <DebriefScene town={view.town} reveal={reveal} />
  }
}

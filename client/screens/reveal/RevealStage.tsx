import { useTranslations } from 'use-intl'
import { REVEAL_STEPS } from '../../../shared/vocabulary/phase.ts'
import type { RevealView, View } from '../../../shared/vocabulary/view.ts'
import { ClosingScene } from './ClosingScene.tsx'
import { EnvelopeScene } from './EnvelopeScene.tsx'
import { LedgerScene } from './LedgerScene.tsx'
import { LifeScene } from './LifeScene.tsx'
import { PosterScene } from './PosterScene.tsx'
import css from './RevealStage.module.css'

/** The reveal on the projector, one scene a step, drawn for 1920 by 1080 and as large as the screen allows. */
export function RevealStage({ view }: { view: View }) {
  const t = useTranslations('reveal')
  const { reveal, room } = view
  if (!reveal) return null
  const isOver = room.phase === 'reform' || room.phase === 'debrief'
  const step = stepOf(reveal)
  return (
    <main className={css.stage} data-phase={isOver ? 'debrief' : 'reveal'}>
      <output className="visually-hidden">{isOver ? t('closing.title') : t(`announce.${step}`)}</output>
      <div key={isOver ? 'closing' : step} className={css.scene}>
        {isOver ? <ClosingScene /> : <Scene step={step} reveal={reveal} commitment={room.commitment} />}
      </div>
      {step === 'envelope' && !isOver && <div className={css.glass} aria-hidden />}
    </main>
  )
}

/** The name of the step that a reveal has reached. */
export function stepOf({ step }: Pick<RevealView, 'step'>): (typeof REVEAL_STEPS)[number] {
  return REVEAL_STEPS[Math.min(step, REVEAL_STEPS.length - 1)] ?? 'envelope'
}

type Props = { step: (typeof REVEAL_STEPS)[number]; reveal: RevealView; commitment: string }

function Scene({ step, reveal, commitment }: Props) {
  switch (step) {
    case 'envelope':
      return <EnvelopeScene reveal={reveal} commitment={commitment} />
    case 'rules':
      return <PosterScene reveal={reveal} commitment={commitment} />
    case 'ledger':
      return <LedgerScene mistakes={reveal.mistakes} />
    case 'life':
      return <LifeScene reveal={reveal} />
  }
}

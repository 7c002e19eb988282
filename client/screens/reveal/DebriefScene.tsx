import { useTranslations } from 'use-intl'
import { DEBRIEF_STEPS, type DebriefStep } from '../../../shared/vocabulary/phase.ts'
import type { Debrief } from '../../../shared/vocabulary/debrief.ts'
import type { RevealView, TownView } from '../../../shared/vocabulary/view.ts'
import { ArchiveScene } from './talk/ArchiveScene.tsx'
import { ConceptCards } from './talk/ConceptCards.tsx'
import css from './DebriefScene.module.css'
import { HeadlinesScene } from './talk/HeadlinesScene.tsx'
import { MarkedTown } from './talk/MarkedTown.tsx'
import { Prompts } from './talk/Prompts.tsx'
import { VerdictsScene } from './talk/VerdictsScene.tsx'

/** `debrief`: the class's own figures; null while they are on their way. */
type Props = { town: TownView; reveal: RevealView; debrief: Debrief | null }

/** The step that a debrief has reached. */
export function debriefStepOf({ debrief }: Pick<TownView, 'debrief'>): DebriefStep {
  return DEBRIEF_STEPS[debrief?.step ?? 0] ?? 'exit'
}

/** The debrief on the stage: questions, words for what happened, real systems, headlines, and the last word. */
export function DebriefScene({ town, reveal, debrief }: Props) {
  const t = useTranslations('reveal.debrief')
  const step = debriefStepOf(town)
  return (
    <div className={css.debrief} data-step={step}>
      <header>
        <h1>{t(`parts.${step}`)}</h1>
        <p>{t(`told.${step}`)}</p>
      </header>
      <Step step={step} town={town} reveal={reveal} debrief={debrief} />
    </div>
  )
}

function Step({ step, town, reveal, debrief }: Props & { step: DebriefStep }) {
  const t = useTranslations('reveal.debrief')
  switch (step) {
    case 'what':
    case 'now-what':
      return (
        <>
          <Prompts part={step} moments={debrief?.moments ?? []} />
          <MarkedTown town={town} reveal={reveal} says={t('marks')} />
        </>
      )
    case 'so-what':
      return (
        <>
          <Prompts part={step} moments={debrief?.moments ?? []} />
          <ConceptCards figures={debrief?.figures ?? []} />
        </>
      )
    case 'archive':
      return <ArchiveScene sorted={debrief?.archive ?? []} />
    case 'headlines':
      return <HeadlinesScene />
    case 'verdicts':
      return <VerdictsScene survey={debrief?.survey ?? null} />
    case 'exit':
      return (
        <>
          <p className={css.exit}>{t('exit')}</p>
          <MarkedTown town={town} reveal={reveal} says={t('marks')} />
        </>
      )
  }
}

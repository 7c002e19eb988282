import { useTranslations } from 'use-intl'
import { REVEAL_STEPS, type RevealStep } from '../../../shared/vocabulary/phase.ts'
import type { Debrief } from '../../../shared/vocabulary/debrief.ts'
import type { PublicView, RevealView } from '../../../shared/vocabulary/view.ts'
import { useDocument, type Asker } from '../../net/documents.ts'
import { Arriving } from '../parts/Arriving.tsx'
import { BehaviourScene } from './BehaviourScene.tsx'
import { BeliefScene } from './BeliefScene.tsx'
import { debriefStepOf, DebriefScene } from './DebriefScene.tsx'
import { DoorsScene } from './DoorsScene.tsx'
import { EnvelopeScene } from './EnvelopeScene.tsx'
import { FileScene } from './FileScene.tsx'
import { GoodhartScene } from './GoodhartScene.tsx'
import { LifeScene } from './LifeScene.tsx'
import { MistakesScene } from './MistakesScene.tsx'
import { PosterScene } from './PosterScene.tsx'
import { ReformScene } from './ReformScene.tsx'
import scene from './scene.module.css'
import { Stage } from './Stage.tsx'
import { UpdateScene } from './UpdateScene.tsx'

/** While people sort cards the board counts along. */
const COUNTS_EVERY_MS = 5000

/** The reveal, the reform and the debrief on the projector: one scene a step. */
export function RevealStage({ view, token }: Asker) {
  const t = useTranslations('reveal')
  const scenes = useTranslations('scenes')
  const { reveal, room, town } = view
  const isCounting = room.phase === 'debrief' && debriefStepOf(town) === 'archive'
  const debrief = useDocument<Debrief>({ view, token }, 'debrief', isCounting ? COUNTS_EVERY_MS : undefined)
  if (!reveal) return null
  const step = room.phase === 'reform' || room.phase === 'debrief' ? room.phase : stepOf(reveal)
  const says =
    step === 'debrief'
      ? `${t(`debrief.parts.${debriefStepOf(town)}`)} ${t(`debrief.told.${debriefStepOf(town)}`)}`
      : step === 'reform'
        ? scenes(`reform.stages.${town.reform?.stage ?? 'proposing'}`)
        : t(`announce.${step}`)
  return (
    <Stage phase={room.phase} says={says} scene={step} glass={step === 'envelope'}>
      {step === 'reform' ? (
        <ReformScene
          town={town}
          effects={debrief.value?.reforms ?? null}
          lived={debrief.value !== null && room.month > debrief.value.room.months.length}
        />
      ) : step === 'debrief' ? (
        <DebriefScene town={town} reveal={reveal} debrief={debrief.value} />
      ) : isOfLetter(step) ? (
        <OfLetter step={step} view={view} reveal={reveal} />
      ) : (
        <Arriving document={debrief} className={scene.waiting}>
          {(told) => <OfFigures step={step} reveal={reveal} debrief={told} />}
        </Arriving>
      )}
    </Stage>
  )
}

/** The name of the step that a reveal has reached. */
export function stepOf({ step }: Pick<RevealView, 'step'>): RevealStep {
  return REVEAL_STEPS[Math.min(step, REVEAL_STEPS.length - 1)] ?? 'envelope'
}

/** Steps that show the letter itself, or what the view brings along: they wait for nothing. */
const OF_LETTER = ['envelope', 'rules', 'file', 'life'] as const satisfies readonly RevealStep[]
type LetterStep = (typeof OF_LETTER)[number]
const isOfLetter = (step: RevealStep): step is LetterStep => OF_LETTER.some((each) => each === step)

function OfLetter({ step, view: { room, town }, reveal }: { step: LetterStep; view: PublicView; reveal: RevealView }) {
  switch (step) {
    case 'envelope':
      return <EnvelopeScene reveal={reveal} commitment={room.commitment} feelings={town.feelings} />
    case 'rules':
      return <PosterScene reveal={reveal} commitment={room.commitment} struck={room.regime?.struck ?? []} />
    case 'file':
      return <FileScene rules={reveal.rules} sealed={reveal.sealed} />
    case 'life':
      return <LifeScene reveal={reveal} />
  }
}

type FigureProps = { step: Exclude<RevealStep, LetterStep>; reveal: RevealView; debrief: Debrief }

function OfFigures({ step, reveal, debrief }: FigureProps) {
  switch (step) {
    case 'belief':
      return <BeliefScene theories={debrief.theories} exam={debrief.exam} reveal={reveal} />
    case 'update':
      return <UpdateScene updates={debrief.updates} />
    case 'mistakes':
      return <MistakesScene mistakes={debrief.mistakes} />
    case 'doors':
      return <DoorsScene doors={debrief.doors} />
    case 'behaviour':
      return <BehaviourScene behaviour={debrief.behaviour} room={debrief.room} ties={debrief.ties} />
    case 'goodhart':
      return <GoodhartScene goodhart={debrief.goodhart} room={debrief.room} />
  }
}

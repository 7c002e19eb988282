import { Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Loading } from '../../../app/RoomGate.tsx'
import { DEBRIEF_STEPS, type DebriefStep, type RevealStep } from '../../../../shared/vocabulary/phase.ts'
import { allows } from '../../../net/choices.ts'
import { EndingWords } from '../../../messages/EndingWords.tsx'
import { Button } from '../../../pieces/Button.tsx'
import { Beside } from '../lab/Beside.tsx'
import { LabButton } from '../lab/LabButton.tsx'
import phone from '../phone.module.css'
import Reveal from '../Reveal.tsx'
import { RoomLines } from '../RoomLines.tsx'
import { Archive } from '../talk/Archive.tsx'
import { Concepts } from '../talk/Concepts.tsx'
import { Goodbye } from '../talk/Goodbye.tsx'
import { OnceMore } from '../talk/OnceMore.tsx'
import { Prompts } from '../talk/Prompts.tsx'
import { Verdicts } from '../talk/Verdicts.tsx'
import { TopBar } from '../TopBar.tsx'
import { useMe } from '../useMe.ts'
import { Announced } from './Announced.tsx'
import css from './closing.module.css'
import { LookBack } from './LookBack.tsx'
import { OwnPage } from './OwnPage.tsx'

/** Parts that a phone is busy with. */
const ASKS: readonly DebriefStep[] = ['archive', 'headlines', 'verdicts']

/** The debrief on the phone: the part that the class is at, the own page, and a calm goodbye. */
export default function Debrief() {
  return (
    <EndingWords>
      <Beside>
        <Screen />
      </Beside>
    </EndingWords>
  )
}

function Screen() {
  const t = useTranslations('debrief')
  const loading = useTranslations('room')('loading')
  const { town } = useMe()
  const [looksBack, setLooksBack] = useState<RevealStep | null>(null)
  const step = town.debrief?.step ?? 0
  const part = DEBRIEF_STEPS[step] ?? 'exit'
  if (looksBack) return <LookBack word={t('back')} onBack={() => setLooksBack(null)} reveal={<Reveal at={looksBack} />} />
  return (
    <div className={phone.phone}>
      <TopBar />
      <main className={`${phone.pad} ${css.narrow}`}>
        <RoomLines />
        <p className={phone.quiet}>
          {t('title')} · {t('part', { step: step + 1, of: DEBRIEF_STEPS.length })}
        </p>
        <Announced key={part}>{t(`parts.${part}`)}</Announced>
        <Suspense fallback={<Loading word={loading} />}>
          <Part part={part} onFile={() => setLooksBack('file')} />
        </Suspense>
        {!ASKS.includes(part) && <OwnPage />}
        {!ASKS.includes(part) && <LabButton />}
        <Button look="plain" onClick={() => setLooksBack('goodhart')}>
          {t('look')}
        </Button>
        <OnButton step={step} />
      </main>
    </div>
  )
}

function Part({ part, onFile }: { part: DebriefStep; onFile: () => void }) {
  const t = useTranslations('debrief.told')
  switch (part) {
    case 'what':
    case 'now-what':
      return <Prompts part={part} />
    case 'so-what':
      return (
        <>
          <Prompts part={part} />
          <Concepts />
        </>
      )
    case 'archive':
      return <Archive />
    case 'headlines':
      return (
        <>
          <p>{t('headlines')}</p>
          <OnceMore />
        </>
      )
    case 'verdicts':
      return (
        <>
          <p>{t('verdicts')}</p>
          <Verdicts />
        </>
      )
    case 'exit':
      return <Goodbye onFile={onFile} />
  }
}

/** Who plays alone turns the parts by themselves. */
function OnButton({ step }: { step: number }) {
  const t = useTranslations('debrief')
  const { view, send } = useMe()
  const following = DEBRIEF_STEPS[step + 1]
  if (!following || !allows(view.choices, 'debrief', { step: step + 1 })) return null
  return (
    <Button accent onClick={() => send({ type: 'debrief', step: step + 1 })}>
      {t('next', { part: t(`parts.${following}`) })}
    </Button>
  )
}

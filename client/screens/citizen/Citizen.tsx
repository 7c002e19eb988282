import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Loading } from '../../app/RoomGate.tsx'
import { useRoom } from '../../net/useRoom.tsx'
import { Remembering } from './Memory.tsx'
import { Month } from './Month.tsx'
import { Theories } from './notebook/Theories.tsx'
import { Waiting } from './Waiting.tsx'

const Terms = lazy(() => import('./terms/Terms.tsx'))
const Feelings = lazy(() => import('./closing/Feelings.tsx'))
const Reveal = lazy(() => import('./Reveal.tsx'))
const Reform = lazy(() => import('./closing/Reform.tsx'))
const Debrief = lazy(() => import('./closing/Debrief.tsx'))

/** A citizen's phone: one screen for each part of the game. */
export function Citizen() {
  const t = useTranslations('room')
  const { view } = useRoom()
  return (
    <div data-phase={view.room.phase}>
      <Remembering>
        <Suspense fallback={<Loading word={t('loading')} />}>
          <Part />
        </Suspense>
      </Remembering>
    </div>
  )
}

function Part() {
  const { view } = useRoom()
  const { phase, step, terms } = view.room
  switch (phase) {
    case 'arrival':
      return <Waiting />
    case 'app':
      return step === null && terms ? <Terms /> : <Month />
    case 'ordinary':
    case 'rule':
      return <Month />
    case 'theories':
      return view.town.theories === 'closed' ? <Feelings /> : <Theories />
    case 'reveal':
      return <Reveal />
    case 'reform':
      return <Reform />
    case 'debrief':
      return <Debrief />
  }
}

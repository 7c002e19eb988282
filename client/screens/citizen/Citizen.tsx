import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Loading } from '../../app/RoomGate.tsx'
import { useRoom } from '../../net/useRoom.tsx'
import { Month } from './Month.tsx'
import { Theories } from './notebook/Theories.tsx'
import { Waiting } from './Waiting.tsx'

const Reveal = lazy(() => import('./Reveal.tsx'))

/** A citizen's phone: one screen for each part of the game. */
export function Citizen() {
  const t = useTranslations('room')
  const { view } = useRoom()
  return (
    <div data-phase={view.room.phase}>
      <Suspense fallback={<Loading word={t('loading')} />}>
        <Part />
      </Suspense>
    </div>
  )
}

function Part() {
  const { view } = useRoom()
  switch (view.room.phase) {
    case 'arrival':
      return <Waiting />
    case 'ordinary':
    case 'app':
    case 'rule':
      return <Month />
    case 'theories':
      return <Theories />
    case 'reveal':
    case 'reform':
    case 'debrief':
      return <Reveal />
  }
}

import { Suspense, useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { Loading } from '../../app/RoomGate.tsx'
import { useRoom, useSignsOfLife } from '../../net/useRoom.tsx'
import { toTop } from '../parts/toTop.ts'
import { Debrief, Door, Feelings, fetchLater, Reform, Rest, Reveal, Terms, Theories } from './laterScreens.ts'
import { Remembering } from './Memory.tsx'
import { Month } from './Month.tsx'
import { Waiting } from './Waiting.tsx'

/** The first screen comes first. */
const FETCH_AFTER_MS = 4000

/** A citizen's phone: one screen for each part of the game. */
export function Citizen() {
  const t = useTranslations('room')
  const { view } = useRoom()
  const { theories } = view.town
  useSignsOfLife()
  useEffect(toTop, [view.room.phase, theories])
  useEffect(() => {
    const idle = setTimeout(() => void fetchLater(), FETCH_AFTER_MS)
    return () => clearTimeout(idle)
  }, [])
  return (
    <div data-phase={view.room.phase}>
      <Suspense fallback={<Loading word={t('loading')} />}>
        {view.door ? (
          <Door door={view.door} />
        ) : (
          <Remembering>
            <Suspense fallback={<Loading word={t('loading')} />}>{view.me?.stopped ? <Rest /> : <Part />}</Suspense>
          </Remembering>
        )}
      </Suspense>
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
      return step === null ? <Reform /> : <Month />
    case 'debrief':
      return <Debrief />
  }
}

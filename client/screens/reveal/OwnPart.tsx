import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { RevealStep } from '../../../shared/vocabulary/phase.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { OwnEnvelope } from './OwnEnvelope.tsx'
import { OwnFilePart } from './OwnFilePart.tsx'
import { OwnRules } from './OwnRules.tsx'
import { OwnUpdate } from './OwnUpdate.tsx'

const OwnBelief = lazy(() => import('./OwnBelief.tsx'))
const OwnMistakes = lazy(() => import('./OwnMistakes.tsx'))
const OwnDoors = lazy(() => import('./OwnDoors.tsx'))
const OwnBehaviour = lazy(() => import('./OwnBehaviour.tsx'))
const OwnLife = lazy(() => import('./OwnLife.tsx'))
const OwnGoodhart = lazy(() => import('./OwnGoodhart.tsx'))

type Props = { step: RevealStep; view: View }

/** What a phone shows beside the board in one step; steps with charts come when they are opened. */
export function OwnPart(props: Props) {
  const t = useTranslations('charts')
  return (
    <Suspense fallback={<p role="status">{t('loading')}</p>}>
      <Part {...props} />
    </Suspense>
  )
}

function Part({ step, view: { reveal, me, room, town } }: Props) {
  const file = me?.file
  if (!reveal || !me || !file) return null
  const { regime } = reveal.sealed
  const nameOf = (seat: Seat) => town.citizens[seat]?.name ?? null
  switch (step) {
    case 'envelope':
      return <OwnEnvelope sealed={reveal.sealed} commitment={room.commitment} />
    case 'rules':
      return <OwnRules reveal={reveal} struck={room.regime?.struck ?? []} theories={file.theories} />
    case 'belief':
      return <OwnBelief heaviest={me.heaviest} reveal={reveal} />
    case 'file':
      return <OwnFilePart name={nameOf(me.seat) ?? ''} file={file} regime={regime} nameOf={nameOf} />
    case 'update':
      return <OwnUpdate theories={file.theories} regime={regime} />
    case 'mistakes':
      return <OwnMistakes />
    case 'doors':
      return <OwnDoors seat={me.seat} />
    case 'behaviour':
      return <OwnBehaviour />
    case 'life':
      return <OwnLife own={file.life} lives={reveal.lives} regime={regime} />
    case 'goodhart':
      return <OwnGoodhart own={file.life} regime={regime} />
  }
}

import { lazy, Suspense } from 'react'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { useTranslations } from 'use-intl'
import { Card } from '../../pieces/Card.tsx'
import type { Measure } from '../../pieces/useStanding.ts'
import type { Action } from './actions.ts'
import { DebriefDesk } from './DebriefDesk.tsx'
import { JoinPanel } from './JoinPanel.tsx'
import { LedgerTable } from './LedgerTable.tsx'
import { ReformDesk } from './ReformDesk.tsx'
import { RevealDesk } from './RevealDesk.tsx'
import css from './SidePanel.module.css'
import { TheoriesDesk } from './talk/TheoriesDesk.tsx'

const Look = lazy(() => import('./Look.tsx'))

/** Before there is a system, the ledger has no lines. */
const POINTS: Measure = { unit: 'points', max: 0 }

type Props = { view: View; secondsLeft: number | null; send: (deed: Deed) => void; run: (action: Action) => void }

/** What this moment needs beside the roster: a screen that is looked at, the way in, the reveal, or the true ledger. Nothing while people play. */
export function SidePanel({ view, secondsLeft, send, run }: Props) {
  const t = useTranslations('desk.join')
  const { room, desk, reveal } = view
  const measure = room.regime ? { unit: room.regime.unit, max: room.regime.scale.max } : POINTS
  const comesIn = room.phase === 'arrival'
  const asks = room.phase === 'theories'
  if (desk?.look) {
    return (
      <div className={css.panel}>
        <Suspense>
          <Look view={view} look={desk.look} secondsLeft={secondsLeft} send={send} />
        </Suspense>
      </div>
    )
  }
  if (!comesIn && !reveal && !asks && !desk?.showsLedger) return null
  return (
    <div className={css.panel}>
      {comesIn && (
        <Card className={css.card} aria-labelledby="join-title">
          <h2 id="join-title">{t('title')}</h2>
          <JoinPanel room={room} />
        </Card>
      )}
      {asks && <TheoriesDesk view={view} />}
      {reveal && room.phase === 'reveal' && <RevealDesk view={view} reveal={reveal} send={send} />}
      {room.phase === 'reform' && <ReformDesk view={view} send={send} run={run} />}
      {room.phase === 'debrief' && <DebriefDesk view={view} send={send} />}
      {desk?.showsLedger && (
        <LedgerTable lines={desk.ledger ?? null} measure={measure} nameOf={(seat) => view.town.citizens[seat]?.name ?? String(seat)} />
      )}
    </div>
  )
}

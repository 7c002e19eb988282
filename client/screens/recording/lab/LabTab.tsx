import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Debrief, Lab } from '../../../../shared/vocabulary/debrief.ts'
import { labPath } from '../../../net/documents.ts'
import type { Source } from '../useSource.ts'
import { useRecord } from '../useRecord.ts'
import { AuditPart } from './AuditPart.tsx'
import css from './lab.module.css'
import { Movers } from './Movers.tsx'
import { Places } from './Places.tsx'
import { Reforms } from './Reforms.tsx'
import { Systems } from './Systems.tsx'
import { useHeld } from './useHeld.ts'
import { WhatItKnows } from '../../reveal/lab/WhatItKnows.tsx'
import { WhyTable } from './WhyTable.tsx'

/** What the lab opens with: rules that differ much, so that there is something to see. */
const FIRST = ['credit-file', 'driving-licence'] as const

type Order = { regime: string; reforms: readonly string[] }

/** The recorded lives under any other system or reform: places, who moves and why, what each has to know, and whether it is fair. */
export default function LabTab({ source, debrief: { room } }: { source: Source; debrief: Debrief }) {
  const t = useTranslations('recording.lab')
  const [order, setOrder] = useState<Order>({ regime: FIRST.find((id) => id !== room.regime) ?? '', reforms: [] })
  const { state, value } = useRecord<Lab>(source, labPath({ regime: order.regime, reforms: order.reforms.join(',') }))
  const lab = useHeld(value)
  return (
    <div className={css.lab}>
      <h2>{t('title', { count: room.citizens })}</h2>
      <Systems played={room.title} regime={order.regime} own={room.regime} onPick={(regime) => setOrder({ ...order, regime })} />
      <div className={css.choice}>
        <Reforms chosen={order.reforms} onChange={(reforms) => setOrder({ ...order, reforms })} />
        <p role="status" className={css.state}>
          {value === null && t(state === 'failed' ? 'failed' : 'busy')}
        </p>
      </div>
      {lab && <Shown lab={lab} isStale={value === null} />}
    </div>
  )
}

function Shown({ lab, isStale }: { lab: Lab; isStale: boolean }) {
  const { played, other, why, missing, audit } = lab
  const t = useTranslations('recording.lab')
  const scenes = useTranslations('scenes.lab')
  const titles = [
    t('asPlayed', { title: played.title }),
    other.reforms.length > 0 ? scenes('reformed', { title: other.title }) : other.title,
  ] as const
  return (
    <div className={css.shown} aria-busy={isStale}>
      <Places lab={lab} titles={titles} />
      <div className={css.side}>
        <div className={css.knows}>
          <WhatItKnows played={played} other={other} titles={titles} />
        </div>
        <Movers lab={lab} />
        <WhyTable why={why} missing={missing} titles={titles} />
      </div>
      <AuditPart audit={audit} titles={titles} />
    </div>
  )
}

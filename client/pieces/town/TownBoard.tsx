import type { CSSProperties } from 'react'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { TownView } from '../../../shared/vocabulary/view.ts'
import { seenTier } from '../seenTier.ts'
import { useStill } from '../useStill.ts'
import { boardArt } from './art.ts'
import css from './board.module.css'
import { Drawing } from './Drawing.tsx'
import { Eyes } from './Eyes.tsx'
import { Gate } from './Gate.tsx'
import { SPILL } from './ground.ts'
import { Lights } from './Lights.tsx'
import { Marks, type Mark } from './Marks.tsx'
import { standings } from './pieces.ts'
import { PlaceTab } from './PlaceTab.tsx'
import { BOARD, siteOf } from './plan.ts'
import { Queue, Slots } from './Slots.tsx'
import { summaryOf } from './summary.ts'
import { TownTable } from './TownTable.tsx'
import { Walker, WALK_MS } from './Walker.tsx'
import type { Gathering, Slot } from './whereabouts.ts'
import { gatherings } from './whereabouts.ts'

const DISTRICTS = [
  { id: 'hearth', x: 60, y: 80 },
  { id: 'trade', x: 812, y: 80 },
  { id: 'works', x: 60, y: 598 },
  { id: 'gate', x: 832, y: 612 },
] as const

type Props = {
  town: TownView
  /** Which slot of the resolved month to show; null: where everybody stays. */
  slot?: Slot
  /** Stand still: no walks. */
  still?: boolean
  /** How long a walk across the board takes. */
  walkMs?: number
  /** What the paper bears once the glass is gone. */
  marks?: readonly Mark[]
}

/** The event in which something floats in the river. */
const SPILLED = 'E03'

const VIEW_BOX = `0 0 ${BOARD.width} ${BOARD.height}`

/** The stamp of a full place lies on the names around it, so it comes last. */
const tabsOf = (crowds: readonly Gathering[]) => crowds.toSorted((a, b) => Number(a.full) - Number(b.full))

/** The town: paper below, the system's glass over it, and on top what glass never covers: pawns, names, gates. */
export function TownBoard({ town, slot = null, still = false, walkMs = WALK_MS, marks = [] }: Props) {
  const t = useTranslations('pieces')
  const board = useTranslations('board')
  const calm = useStill()
  const crowds = useMemo(() => gatherings(town, slot), [town, slot])
  const { pawns, more } = useMemo(() => standings(crowds), [crowds])
  const none = town.glass <= 0
  return (
    <div className={css.board}>
      <div role="img" aria-label={summaryOf({ t, board }, town, crowds)}>
        <svg className={`art ${css.layer}`} viewBox={VIEW_BOX} aria-hidden>
          <Drawing art={boardArt()} />
          {town.event === SPILLED && <path className="spill" d={SPILL} transform="translate(620 0)" />}
          {DISTRICTS.map(({ id, x, y }) => (
            <text key={id} className={`${css.district} ${css[id]}`} x={x} y={y}>
              {t(`districts.${id}`)}
            </text>
          ))}
          {crowds.map((gathering) => (
            <Slots key={gathering.place} gathering={gathering} />
          ))}
        </svg>
        <div
          className={css.glass}
          data-pane={none ? undefined : ''}
          data-none={none || undefined}
          style={{ '--share': town.glass } as CSSProperties}
        />
        <svg className={css.layer} viewBox={VIEW_BOX} aria-hidden>
          <Lights lit={town.windows.lit} />
          <Eyes share={town.glass} />
          {crowds.map((gathering) => (
            <Queue key={gathering.place} gathering={gathering} />
          ))}
          {pawns.map((pawn) => (
            <Walker
              key={pawn.seat}
              pawn={pawn}
              citizen={town.citizens[pawn.seat]}
              tier={seenTier(town, pawn.seat)}
              still={still || calm}
              walkMs={walkMs}
            />
          ))}
          {crowds.map(({ place }) => {
            const gate = town.places[place]?.gate
            return gate && <Gate key={place} place={place} gate={gate} />
          })}
          <Marks marks={marks} />
          {tabsOf(crowds).map(({ place, full }) => {
            const { id, x, y } = siteOf(place)
            return <PlaceTab key={id} x={x} y={y} name={t(`places.${id}`)} full={full ? board('fullStamp') : null} />
          })}
          {more.map(({ place, count, x, y }) => (
            <g key={`${place} ${y}`} transform={`translate(${x} ${y})`}>
              <path className={css.tabShadow} d="M-38-37h82v47h-82Z" />
              <path className={css.tabCard} d="M-40-40h82v47h-82Z" />
              <text className={css.more} x="1" y="-2">
                +{count}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <TownTable town={town} gatherings={crowds} />
    </div>
  )
}

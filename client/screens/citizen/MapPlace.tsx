import { useTranslations } from 'use-intl'
import type { PlaceId } from '../../../shared/vocabulary/content.ts'
import type { Crowd } from '../../../shared/vocabulary/state.ts'
import { buildingArt } from '../../pieces/town/art.ts'
import { Drawing } from '../../pieces/town/Drawing.tsx'
import { PawnShape } from '../../pieces/pawn/PawnShape.tsx'
import { CrowdChip } from './CrowdChip.tsx'
import { GateSign } from './GateSign.tsx'
import css from './map.module.css'
import { useMe } from './useMe.ts'
import { usePlaceName } from './usePlaceName.ts'

type Props = {
  id: PlaceId
  slots: readonly number[]
  isHere: boolean
  isGuess: boolean
  crowd: Crowd | null
  onPlace?: (place: string) => void
}

/** One place of the small town: its building, its gate if it has one, who is there, and the own pawn where one is or plans to be. */
export function MapPlace({ id, slots, isHere, isGuess, crowd, onPlace }: Props) {
  const t = useTranslations('month')
  const placeName = usePlaceName()
  const { me, town } = useMe()
  const gate = town.places[id]?.gate
  const isMine = slots.length > 0
  return (
    <button
      type="button"
      className={css.place}
      disabled={!onPlace}
      aria-pressed={onPlace ? isMine || isGuess : undefined}
      data-mine={isMine || isGuess || undefined}
      onClick={() => onPlace?.(id)}
    >
      <span className={css.name}>{placeName(id)}</span>
      <span className={css.house}>
        <svg className={`art ${css.building}`} viewBox="-118 -252 236 268" aria-hidden>
          <Drawing art={buildingArt(id)} />
          {isMine && (
            <g transform="translate(70 12) scale(1.9)">
              <PawnShape seat={me.seat} />
            </g>
          )}
        </svg>
        {gate && !crowd && <GateSign gate={gate} />}
        {crowd && crowd.wants > 0 && <CrowdChip crowd={crowd} room={town.places[id]?.room ?? null} />}
      </span>
      {isMine && !isHere && <span className="visually-hidden">{slots.map((i) => t('slot', { slot: i + 1 })).join(', ')}</span>}
      {isHere && <span className="visually-hidden">{t('here')}</span>}
    </button>
  )
}

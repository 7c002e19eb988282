import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { PlaceId } from '../../../shared/vocabulary/content.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { TownView } from '../../../shared/vocabulary/view.ts'
import { PawnShape } from '../pawn/PawnShape.tsx'
import { TierShape } from '../TierBadge.tsx'
import { buildingArt, once } from './art.ts'
import { Drawing } from './Drawing.tsx'
import css from './mini.module.css'
import { at, scissors } from './paper.ts'
import { SITES } from './plan.ts'

/** The small board: two rows of two districts, a cell of 60 × 140 for each place. */
const WIDTH = 362
const HEIGHT = 280
const CELL = { width: 60, height: 140 } as const
const SCALE = 0.262

type Cell = { id: PlaceId; left: number; top: number; x: number; y: number; column: number }
const CELLS: readonly Cell[] = SITES.map(({ id }, i) => {
  const [district, column] = [Math.floor(i / 3), i % 3]
  const left = (district % 2) * 182 + column * CELL.width
  const top = Math.floor(district / 2) * CELL.height
  return { id, left, top, column, x: left + 30, y: top + (column === 1 ? 94 : 85) }
})

type Props = {
  town: TownView
  /** Whose phone it is, and where that citizen is. */
  seat: Seat
  at: string | null
  /** Places with something shut to this citizen. */
  shut?: readonly string[]
  chosen: PlaceId | null
  onChoose: (place: PlaceId) => void
}

/** The town on a phone: each place is a button at least 58 px wide; Tab and the arrow keys walk through them. */
export function MiniTown({ town, seat, at: stands, shut = [], chosen, onChoose }: Props) {
  const t = useTranslations('pieces')
  const picked = CELLS.find(({ id }) => id === chosen)
  return (
    <fieldset className={css.mini}>
      <legend className="visually-hidden">{t('mini.label')}</legend>
      <svg className={`art ${css.art}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
        <Drawing art={miniGround()} />
        {picked && (
          <path
            className={css.picked}
            d={`M${picked.left + 3} ${picked.top + 4}h56v${picked.column === 1 ? 126 : picked.y - picked.top + 26}h-56Z`}
          />
        )}
        <Drawing art={miniHouses()} />
        {CELLS.map(({ id, x, y }) => {
          const gate = town.places[id]?.gate ?? null
          const isShut = shut.includes(id)
          return (
            <g key={id} transform={`translate(${x} ${y})`}>
              {isShut && <Door />}
              {gate?.tier && (
                <g transform={isShut ? 'translate(0 -36) scale(.5)' : 'translate(20 -50) scale(.42)'}>
                  <TierShape letter={gate.tier} />
                </g>
              )}
              {stands === id && (
                <g transform="translate(15 5) scale(.56)">
                  <PawnShape seat={seat} />
                </g>
              )}
            </g>
          )
        })}
      </svg>
      <div className={css.cells}>
        {CELLS.map(({ id, left, top, column }) => (
          <button
            key={id}
            type="button"
            className={css.place}
            data-column={column}
            aria-pressed={chosen === id}
            style={{ left: `${(100 * left) / WIDTH}%`, top: `${(100 * top) / HEIGHT}%` }}
            onClick={() => onChoose(id)}
            onKeyDown={step}
          >
            <span className={css.name}>{t(`places.${id}`)}</span>
            {stands === id && <span className="visually-hidden">, {t('mini.youAreHere')}</span>}
            {shut.includes(id) && <span className="visually-hidden">, {t('mini.shut')}</span>}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

/** A low glass gate with its bar. */
function Door() {
  return (
    <>
      <path className={css.door} d="M-27-24h54v27h-54Z" />
      <path className={css.bar} d="M-26-12h52" />
    </>
  )
}

/** Moves the focus with the arrow keys: along a row of six, or to the other row. */
function step(event: KeyboardEvent<HTMLButtonElement>): void {
  const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 6, ArrowUp: -6 }[event.key]
  const here = event.currentTarget
  const places = [...(here.parentElement?.querySelectorAll('button') ?? [])]
  const next = by === undefined ? undefined : places[places.indexOf(here) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}

const miniGround = once(() =>
  [0, 1, 2, 3]
    .map((i) => {
      const [x, y] = [(i % 2) * 182, Math.floor(i / 2) * CELL.height]
      const district = SITES[i * 3]?.district ?? 'hearth'
      return scissors(i + 2).poly(`${x + 2} ${y + 2} ${x + 178} ${y + 2} ${x + 178} ${y + 134} ${x + 2} ${y + 134}`, `d-${district}`, { jitter: 1.2 })
    })
    .join(''),
)

const miniHouses = once(() => CELLS.map(({ id, x, y }) => at(x, y, buildingArt(id), SCALE)).join(''))

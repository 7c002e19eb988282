import type { PlaceId } from '../../../shared/vocabulary/content.ts'
import css from './board.module.css'
import { siteOf } from './plan.ts'

/** Windows that an act of help can light, spread over the town: left, top, width, height, from the place's front. */
const WINDOWS: readonly (readonly [place: PlaceId, x: number, y: number, w: number, h: number])[] = [
  ['home', -32, -94, 26, 30], ['hall', -92, -80, 20, 32], ['cafe', -72, -74, 56, 54], ['work', 26, -84, 30, 30], ['home', 64, -60, 26, 24],
  ['academy', -90, -70, 22, 34], ['hall', 44, -36, 20, 24], ['work', -94, -84, 30, 30], ['market', -14, -124, 28, 30], ['feed', -62, -44, 34, 30],
  ['home', 8, -94, 26, 30], ['academy', 70, -70, 22, 34], ['station', 84, -52, 22, 22], ['hall', 72, -80, 20, 32], ['cafe', 28, -74, 46, 54],
  ['work', -54, -40, 30, 24], ['home', -90, -74, 24, 26], ['academy', -60, -70, 22, 34], ['feed', 30, -44, 34, 30], ['hall', -64, -36, 20, 24],
] // prettier-ignore

/** The lit windows: the town's own good, which no system looks at, so they shine above the glass. */
export function Lights({ lit }: { lit: number }) {
  return WINDOWS.slice(0, lit).map(([place, dx, dy, w, h]) => {
    const { x, y } = siteOf(place)
    return (
      <g key={`${place} ${dx} ${dy}`} className={css.light}>
        <rect className={css.halo} x={x + dx - 7} y={y + dy - 7} width={w + 14} height={h + 14} rx="8" />
        <rect className={css.lit} x={x + dx} y={y + dy} width={w} height={h} />
        <path className={css.litBars} d={`M${x + dx + w / 2} ${y + dy}v${h}M${x + dx} ${y + dy + h / 2}h${w}`} />
      </g>
    )
  })
}

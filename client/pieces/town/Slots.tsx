import css from './board.module.css'
import { inside, outside } from './crowding.ts'
import { spotsAt } from './pieces.ts'
import { siteOf } from './plan.ts'
import type { Gathering } from './whereabouts.ts'

/** Holes in a place's yard, one for each whom it has room for. A place without a limit has none: it is open to all. */
export function Slots({ gathering }: { gathering: Gathering }) {
  const { x, y } = siteOf(gathering.place)
  const { spots, scale } = inside(spotsAt(gathering))
  return (
    <g>
      {spots.slice(0, gathering.room ?? 0).map(({ dx, dy }) => (
        <g key={`${dx} ${dy}`} transform={`translate(${x + dx} ${y + dy - 2}) scale(${scale / 1.1})`}>
          <ellipse className={css.hole} rx="23.5" ry="9.5" />
          <ellipse className={css.holeFloor} cx="1" cy="2.2" rx="21" ry="6.6" />
          <path className={css.holeLip} d="M-22.5 3.5A23.5 9.5 0 0 0 22.5 3.5" />
        </g>
      ))}
    </g>
  )
}

/** Dashed rings on the street: whoever stands here waits outside. */
export function Queue({ gathering }: { gathering: Gathering }) {
  const { x, y } = siteOf(gathering.place)
  const { spots, scale } = outside(gathering.waiting.length)
  return (
    <g>
      {spots.map(({ dx, dy }) => (
        <ellipse key={dx} className={css.wait} cx={x + dx} cy={y + dy - 1} rx={25 * scale} ry={10 * scale} />
      ))}
    </g>
  )
}

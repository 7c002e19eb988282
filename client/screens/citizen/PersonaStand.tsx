import type { Seat } from '../../../shared/vocabulary/ids.ts'
import { PawnShape } from '../../pieces/pawn/PawnShape.tsx'
import css from './stand.module.css'

const HOUSES = ['M-6 150V92H40V74H84V104H120V150Z', 'M206 150V82H258V98H334V150Z']
const WINDOWS = [
  [10, 102],
  [30, 102],
  [52, 86],
  [66, 86],
  [222, 94],
  [238, 94],
  [276, 110],
  [300, 110],
] as const
const STARS = [
  [40, 46],
  [96, 58],
  [200, 42],
  [228, 66],
  [306, 96],
] as const

/** The own pawn in front of its street, cut from four sheets; by night for those who are awake then. */
export function PersonaStand({ seat, night }: { seat: Seat; night: boolean }) {
  return (
    <svg className={css.stand} viewBox="0 26 328 124" data-night={night || undefined} aria-hidden>
      <path className={css.sky} d="M0 20H328V150H0Z" />
      {night && STARS.map(([x, y]) => <path key={x} className={css.star} d={`M${x} ${y - 4}l1.5 3 3 1-3 1-1.5 3-1.5-3-3-1 3-1Z`} />)}
      <circle className={css.shadow} cx="275" cy="65" r="23" />
      <circle className={css.disc} cx="272" cy="61" r="23" />
      {HOUSES.map((house) => (
        <g key={house}>
          <path className={css.shadow} d={house} transform="translate(3 3)" />
          <path className={css.house} d={house} />
        </g>
      ))}
      {WINDOWS.map(([x, y], i) => (
        <path key={x} className={i % 3 ? css.window : css.lit} d={`M${x} ${y}h10v13h-10Z`} />
      ))}
      <path className={css.shadow} d="M-6 156V129L110 121 230 129 334 121V156Z" transform="translate(0 -3)" />
      <path className={css.ground} d="M-6 156V129L110 121 230 129 334 121V156Z" />
      <g transform="translate(164 138) scale(1.5)">
        <PawnShape seat={seat} />
      </g>
    </svg>
  )
}

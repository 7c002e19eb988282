import css from './board.module.css'
import { avenue, mainStreet } from './plan.ts'

/** Where eyes of the system can hang, from the edge by which the glass comes in to the crossings of the streets. */
const POSTS: readonly (readonly [x: number, y: number])[] = [
  [1452, 478],
  [1448, 985],
  [1012, 985],
  [1252, 482],
  [846, mainStreet(846) - 16],
  [avenue(640) - 50, 660],
  [avenue(420) + 40, 430],
  [252, mainStreet(252) + 2],
]

/** Glass eyes on posts: of all that there is room for, the share of the sensors that are live. */
export function Eyes({ share }: { share: number }) {
  return POSTS.slice(0, Math.round((POSTS.length * share) / 100)).map(([x, y]) => (
    <g key={`${x} ${y}`} transform={`translate(${x} ${y})`} className={css.eye}>
      <path className={css.eyePost} d="M0 4V-34" />
      <circle className={css.eyeDome} cy="-40" r="15" />
      <circle className={css.eyeShade} cx="3" cy="-37" r="10" />
      <circle className={css.pupil} cy="-40" r="6.5" />
      <circle className={css.glint} cx="-2" cy="-42" r="2.2" />
    </g>
  ))
}

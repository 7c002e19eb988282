import css from './marks.module.css'
import { widthOf } from './measure.ts'
import { siteOf } from './plan.ts'

/** What a rule was worth at a place: its points with their sign. */
export type Mark = { place: string; word: string; lowers: boolean }

/** Where the stamps of one place lie, from its front edge, and how each was put down. */
const SPOTS: readonly (readonly [dx: number, dy: number, turn: number])[] = [
  [-44, -62, -5],
  [52, -14, 6],
  [-50, 24, 3],
]

/** The glass is gone, the paper keeps the marks: stamps of the rules at the places where they counted. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  const seen = new Map<string, number>()
  return marks.map(({ place, word, lowers }) => {
    const nth = seen.get(place) ?? 0
    seen.set(place, nth + 1)
    const [dx, dy, turn] = SPOTS[nth] ?? [0, 0, 0]
    const { x, y } = siteOf(place)
    const half = widthOf(word, 46) / 2 + 16
    return (
      <g key={`${place} ${nth}`} className={lowers ? css.lowers : css.raises} transform={`translate(${x + dx} ${y + dy}) rotate(${turn})`}>
        <rect className={css.shadow} x={-half + 3} y="-30" width={2 * half} height="62" />
        <rect className={css.card} x={-half} y="-33" width={2 * half} height="62" />
        <text y="15">{word}</text>
      </g>
    )
  })
}

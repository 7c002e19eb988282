import css from './board.module.css'
import { round, scissors } from './paper.ts'
import { widthOf } from './measure.ts'

type Props = { x: number; y: number; name: string; full: string | null }

/** A place's name on a paper tab; a full place turns its tab over and gets a stamp. */
export function PlaceTab({ x, y, name, full }: Props) {
  const half = widthOf(name, 40) / 2 + 20
  const cut = scissors(Math.round(x + y))
  const shake = () => round((cut.next() - 0.5) * 3)
  const path = `M${-half + shake()} ${shake()}L${half + shake()} ${shake()}L${half + shake()} ${52 + shake()}L${-half + shake()} ${52 + shake()}Z`
  return (
    <g transform={`translate(${x} ${y + 64})`} className={css.tab} data-full={full !== null}>
      <path className={css.tabShadow} d={path} transform="translate(2.4 3.6)" />
      <path className={css.tabCard} d={path} />
      <text className={css.name} y="39">
        {name}
      </text>
      {full !== null && (
        <g transform={`translate(${half - 18} 26) rotate(-4)`} className={css.stamp}>
          <path className={css.tabShadow} d="M2 3h88v46h-88Z" />
          <path className={css.stampCard} d="M0 0h88v46h-88Z" />
          <text className={css.stampWord} x="44" y="35">
            {full}
          </text>
        </g>
      )}
    </g>
  )
}

import { LinkHorizontal } from '@visx/shape'
import { TierShape } from '../pieces/TierBadge.tsx'
import { Canvas } from './Canvas.tsx'
import css from './chart.module.css'
import { badgeIn, frameOf, type ChartProps, type Frame } from './frame.ts'
import { gainOf, moversOf, type SlopeLife } from './movers.ts'
import { spread } from './spread.ts'

type Props = ChartProps & {
  lives: readonly SlopeLife[]
  heads: readonly [string, string]
  /** What the reader's own life is called. */
  you: string
}

const SIDES = [0, 1] as const

/** Places under two systems, best on top: the own life and those that move most are thick, rising ones with ▲, falling ones in dashes with ▼. */
export function SlopeChart({ lives, heads, you, ...chart }: Props) {
  const frame = frameOf(chart)
  const { text, width, height } = frame
  const placed = lives.filter(({ place: [before, after] }) => before !== null && after !== null)
  const badge = badgeIn(frame)
  const named = placed.some(({ name, own }) => name !== null || own)
  const side = text * (named ? (chart.size === 'phone' ? 6.2 : 9.5) : 4.2)
  const top = text * 2.2
  const row = (height - top) / Math.max(1, placed.length)
  const y = (place: number | null) => top + row * ((place ?? 1) - 0.5)
  const columns = [side + badge, width - side - badge] as const
  const movers = moversOf(placed)
  const isThick = (life: SlopeLife) => life.own === true || movers.has(life)
  const drawn = placed.toSorted((a, b) => Number(isThick(a)) - Number(isThick(b)))
  return (
    <Canvas {...chart}>
      {heads.map((head, i) => (
        <text key={i} className={css.value} x={i === 0 ? 0 : width} y={text * 1.1} textAnchor={i === 0 ? 'start' : 'end'}>
          {head}
        </text>
      ))}
      {drawn.map((life, i) => (
        <LinkHorizontal
          key={i}
          className={`${css.slope} ${directionOf(life, isThick(life))}`}
          data={{ source: { x: columns[0] + badge * 0.55, y: y(life.place[0]) }, target: { x: columns[1] - badge * 0.55, y: y(life.place[1]) } }}
          x={(spot: Spot) => spot.x}
          y={(spot: Spot) => spot.y}
        />
      ))}
      {SIDES.map((at) => (
        <Column key={at} at={at} x={columns[at]} y={y} row={row} frame={frame} lives={placed} isThick={isThick} you={you} />
      ))}
    </Canvas>
  )
}

type Spot = { x: number; y: number }

function directionOf(life: SlopeLife, thick: boolean): string | undefined {
  if (!thick) return css.plain
  const gain = gainOf(life)
  return gain > 0 ? css.rises : gain < 0 ? css.falls : css.stays
}

type ColumnProps = {
  at: 0 | 1
  x: number
  y: (place: number | null) => number
  row: number
  frame: Frame
  lives: readonly SlopeLife[]
  isThick: (life: SlopeLife) => boolean
  you: string
}

/** One side: the badge of each life, or of each tier where there are too many, and a word for each that has room. */
function Column({ at, x, y, row, frame, lives, isThick, you }: ColumnProps) {
  const { text } = frame
  const badge = badgeIn(frame)
  const roomy = row >= text * 1.05
  const groups = groupsOf(lives, at, row < badge * 0.9)
  const badges = spread(
    groups.map(({ first, last }) => (y(first) + y(last)) / 2),
    badge * (row < badge * 0.9 ? 1 : 0),
    y(1),
    y(lives.length),
  )
  const outward = at === 0 ? -1 : 1
  const worded = lives.filter((life) => roomy || isThick(life))
  const places = spread(
    worded.map(({ place }) => y(place[at])),
    text * 1.05,
    y(1),
    y(lives.length),
  )
  return (
    <>
      {groups.map(({ tier, first, last }, i) => (
        <g key={first}>
          {last > first && <path className={css.bracket} d={`M${x - outward * badge * 0.52} ${y(first) - row * 0.4}V${y(last) + row * 0.4}`} />}
          {tier !== null && (
            <g transform={`translate(${x} ${badges[i] ?? 0}) scale(${badge / 48})`}>
              <TierShape letter={tier} />
            </g>
          )}
        </g>
      ))}
      {worded.map((life, i) => (
        <text
          key={i}
          className={isThick(life) ? `${css.mover} ${directionOf(life, true)}` : css.number}
          x={x + outward * badge * 0.7}
          y={(places[i] ?? 0) + text * 0.35}
          textAnchor={at === 0 ? 'end' : 'start'}
        >
          {wordOf(life, at, isThick(life), you)}
        </text>
      ))}
    </>
  )
}

/** A life's place, and its name; on the far side of a thick line, how far it moved. */
function wordOf(life: SlopeLife, at: 0 | 1, thick: boolean, you: string): string {
  const name = life.own ? you : life.name
  const gain = gainOf(life)
  const moved = at === 1 && thick && gain !== 0 ? ` ${gain > 0 ? '▲' : '▼'} ${Math.abs(gain)}` : ''
  const place = String(life.place[at] ?? '')
  return `${[place, name].filter(Boolean).join('  ')}${moved}`
}

type Group = { tier: string | null; first: number; last: number }

/** Each place alone, or neighbours of one tier together. */
function groupsOf(lives: readonly SlopeLife[], at: 0 | 1, together: boolean): Group[] {
  const groups: Group[] = []
  for (const { place, tier } of lives.toSorted((a, b) => (a.place[at] ?? 0) - (b.place[at] ?? 0))) {
    const before = groups.at(-1)
    const here = place[at] ?? 0
    if (together && before && before.tier === tier[at]) before.last = here
    else groups.push({ tier: tier[at], first: here, last: here })
  }
  return groups
}

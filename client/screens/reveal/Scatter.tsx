import { useTranslations } from 'use-intl'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import type { Life } from '../../../shared/vocabulary/view.ts'
import { StepAxis, ValueAxis } from '../../charts/Axes.tsx'
import { Canvas } from '../../charts/Canvas.tsx'
import chart from '../../charts/chart.module.css'
import { badgeIn, frameOf, type ChartSize, type Frame } from '../../charts/frame.ts'
import { linear, roundedOver, ticksOf } from '../../charts/scales.ts'
import { TierShape } from '../../pieces/TierBadge.tsx'
import { useStanding } from '../../pieces/useStanding.ts'
import { BEST_LIFE, dotsOf, type Dot } from './life.ts'
import css from './Scatter.module.css'
import { bandsOf, listBandsOf, type Band } from './tiers.ts'

const BOXES = { stage: { height: 780, text: 30 }, desk: { height: 216 }, phone: { height: 300 } } as const satisfies Record<ChartSize, Partial<Frame>>
const LIFE_TICKS = [0, 8, 16, 24, 32]
/** Off a list, or on it: each with room to both sides. */
const LIST = { stretch: [-0.5, 1.5], ticks: [0, 1] } as const

type Props = { lives: readonly Life[]; regime: SealedRegime; size: ChartSize; own?: Life | undefined }

/** Standing against life: one badge for each life, tiers as bands, the better end of the scale always on the right. */
export function Scatter({ lives, regime, size, own }: Props) {
  const t = useTranslations('reveal.life')
  const { number, axis: measured } = useStanding(regime.scale)
  const sheet = { label: `${t('title')}. ${t('x')}, ${t('y')}.`, size, box: BOXES[size] }
  const frame = frameOf(sheet)
  const { text, width, height } = frame
  const [left, right, top, floor] = [text * 2.7, width - text * 1.1, text * 2.4, height - text * 3.4]
  const dots = dotsOf(lives)
  const isList = regime.scale.unit === 'on the list'
  const bands = isList ? listBandsOf(regime) : bandsOf(regime)
  const stretch: readonly [number, number] = isList
    ? LIST.stretch
    : roundedOver([...dots.map(({ standing }) => standing), ...bands.slice(1).map(({ low }) => low)])
  const x = linear(stretch, regime.scale.better === 'high' ? [left, right] : [right, left]).clamp(true)
  const y = linear([0, BEST_LIFE], [floor, top])
  return (
    <Canvas {...sheet}>
      {bands.map((band, i) => (
        <TierBand key={band.letter} band={band} x={x} top={top} floor={floor} frame={frame} odd={i % 2 === 1} />
      ))}
      <ValueAxis scale={y} ticks={LIFE_TICKS} format={String} frame={frame} left={left} right={right} />
      <StepAxis scale={x} ticks={isList ? LIST.ticks : ticksOf(...stretch, size === 'stage' ? 7 : 4)} format={number} frame={frame} top={floor} />
      <text className={chart.name} x={right} y={height - text * 0.35} textAnchor="end">
        {`${measured}: ${t(`better.${regime.scale.better}`)} →`}
      </text>
      <text className={chart.name} x={0} y={height - text * 0.35}>
        {`↑ ${t(size === 'stage' ? 'y' : 'yShort')}`}
      </text>
      {dots.map((dot) => (
        <Spot key={`${dot.life}|${dot.standing}`} dot={dot} x={x(dot.standing)} y={y(dot.life)} frame={frame} />
      ))}
      {own && own.standing !== null && <Own x={x(own.standing)} y={y(own.life)} frame={frame} tier={own.tier} word={t('yours')} />}
    </Canvas>
  )
}

type BandProps = { band: Band; x: (standing: number) => number; top: number; floor: number; frame: Frame; odd: boolean }

/** The standings of one tier; its letter stands on top where there is room. */
function TierBand({ band: { letter, low, high }, x, top, floor, frame, odd }: BandProps) {
  const [from, to] = [x(low), x(high)].toSorted((a, b) => a - b) as [number, number]
  if (to - from < 1) return null
  return (
    <g>
      <rect className={odd ? chart.odd : chart.even} x={from} y={top} width={to - from} height={floor - top} />
      {to - from > badgeIn(frame) && (
        <text className={chart.number} x={(from + to) / 2} y={top - frame.text * 1.1} textAnchor="middle">
          {letter}
        </text>
      )}
    </g>
  )
}

type Place = { x: number; y: number; frame: Frame }

function Spot({ dot, x, y, frame }: Place & { dot: Dot }) {
  const badge = badgeIn(frame)
  return (
    <g transform={`translate(${x} ${y})`}>
      <g transform={`scale(${badge / 48})`}>{dot.tier === null ? <circle className={css.dot} r={14} /> : <TierShape letter={dot.tier} />}</g>
      {dot.times > 1 && (
        <text className={css.times} x={badge * 0.5} y={frame.text * -0.3}>
          {`×${dot.times}`}
        </text>
      )}
    </g>
  )
}

/** A ring and a word: one's own spot is told by more than colour. */
function Own({ x, y, frame, tier, word }: Place & { tier: string | null; word: string }) {
  const badge = badgeIn(frame)
  const toLeft = x > frame.width * 0.8
  return (
    <g>
      {tier !== null && (
        <g transform={`translate(${x} ${y}) scale(${badge / 48})`}>
          <TierShape letter={tier} />
        </g>
      )}
      <circle className={css.ring} cx={x} cy={y} r={badge * 0.78} />
      <text className={css.own} x={x + (toLeft ? -badge : badge) * 0.95} y={y + frame.text * 0.35} textAnchor={toLeft ? 'end' : 'start'}>
        {word}
      </text>
    </g>
  )
}

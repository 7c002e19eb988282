import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import type { Life } from '../../../shared/vocabulary/view.ts'
import { TierShape } from '../../pieces/TierBadge.tsx'
import { useStanding } from '../../pieces/useStanding.ts'
import { axisOver, LIST_AXIS, shareOf } from './axis.ts'
import { BEST_LIFE, dotsOf, type Dot } from './life.ts'
import { bandsOf, listBandsOf } from './tiers.ts'
import css from './Scatter.module.css'

/** Sizes of a chart in its own units, which are px at the size it is made for. */
type Frame = {
  width: number
  height: number
  left: number
  bottom: number
  top: number
  right: number
  dot: number
  text: number
  ticks: number
  short: boolean
}

const FRAMES = {
  stage: { width: 1180, height: 780, left: 84, bottom: 104, top: 72, right: 34, dot: 56, text: 30, ticks: 7, short: false },
  desk: { width: 520, height: 270, left: 46, bottom: 52, top: 34, right: 14, dot: 22, text: 14, ticks: 6, short: true },
  phone: { width: 320, height: 300, left: 34, bottom: 48, top: 32, right: 10, dot: 22, text: 13, ticks: 5, short: true },
} as const satisfies Record<string, Frame>

const LIFE_AXIS = { low: 0, high: BEST_LIFE, ticks: [0, 8, 16, 24, 32] }

type Props = { lives: readonly Life[]; regime: SealedRegime; size: keyof typeof FRAMES; own?: Life | undefined }

/** Standing against life: one badge for each life, tiers as bands, the better end of the scale always on the right. */
export function Scatter({ lives, regime, size, own }: Props) {
  const t = useTranslations('reveal.life')
  const { number, axis: measured } = useStanding(regime.scale)
  const titleId = useId()
  const f = FRAMES[size]
  const dots = dotsOf(lives)
  const isList = regime.scale.unit === 'on the list'
  const bands = isList ? listBandsOf(regime) : bandsOf(regime)
  const axis = isList ? LIST_AXIS : axisOver([...dots.map(({ standing }) => standing), ...bands.slice(1).map(({ low }) => low)], f.ticks)
  const right = f.width - f.right
  const floor = f.height - f.bottom
  const isHigh = regime.scale.better === 'high'
  const x = (value: number) => {
    const share = shareOf(axis, Math.min(Math.max(value, axis.low), axis.high))
    return f.left + (isHigh ? share : 1 - share) * (right - f.left)
  }
  const y = (life: number) => floor - shareOf(LIFE_AXIS, life) * (floor - f.top)

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing of our own is no img element
    <svg className={css.chart} data-size={size} viewBox={`0 0 ${f.width} ${f.height}`} role="img" aria-labelledby={titleId} fontSize={f.text}>
      <title id={titleId}>{`${t('title')}. ${t('x')}, ${t('y')}.`}</title>
      {bands.map(({ letter, low, high }, i) => {
        const [from, to] = [x(low), x(high)].toSorted((a, b) => a - b) as [number, number]
        if (to - from < 1) return null
        return (
          <g key={letter}>
            <rect className={i % 2 ? css.odd : css.even} x={from} y={f.top} width={to - from} height={floor - f.top} />
            {to - from > f.dot * 1.1 && (
              <text className={css.number} x={(from + to) / 2} y={f.top - f.text * 0.4} textAnchor="middle">
                {letter}
              </text>
            )}
          </g>
        )
      })}
      {LIFE_AXIS.ticks.map((value) => (
        <g key={value}>
          <path className={value === 0 ? css.base : css.grid} d={`M${f.left} ${y(value)}H${right}`} />
          <text className={css.number} x={f.left - f.text * 0.4} y={y(value) + f.text * 0.35} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {axis.ticks.map((value) => (
        <g key={value}>
          <path className={css.base} d={`M${x(value)} ${floor}v${f.text * 0.3}`} />
          <text className={css.number} x={x(value)} y={floor + f.text * 1.35} textAnchor="middle">
            {number(value)}
          </text>
        </g>
      ))}
      <text className={css.name} x={right} y={f.height - f.text * 0.35} textAnchor="end">
        {`${measured}: ${t(`better.${regime.scale.better}`)} →`}
      </text>
      <text className={css.name} x={0} y={f.height - f.text * 0.35}>
        {`↑ ${t(f.short ? 'yShort' : 'y')}`}
      </text>
      {dots.map((dot) => (
        <Spot key={`${dot.life}|${dot.standing}`} dot={dot} x={x(dot.standing)} y={y(dot.life)} frame={f} />
      ))}
      {own && own.standing !== null && <Own x={x(own.standing)} y={y(own.life)} frame={f} tier={own.tier} word={t('yours')} />}
    </svg>
  )
}

type Place = { x: number; y: number; frame: Frame }

function Spot({ dot, x, y, frame }: Place & { dot: Dot }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <g transform={`scale(${frame.dot / 48})`}>{dot.tier === null ? <circle className={css.dot} r={14} /> : <TierShape letter={dot.tier} />}</g>
      {dot.times > 1 && (
        <text className={css.times} x={frame.dot * 0.5} y={frame.text * -0.3}>
          {`×${dot.times}`}
        </text>
      )}
    </g>
  )
}

/** A ring and a word: one's own spot is told by more than colour. */
function Own({ x, y, frame, tier, word }: Place & { tier: string | null; word: string }) {
  const toLeft = x > frame.width * 0.8
  const side = frame.dot * 0.95
  return (
    <g>
      {tier !== null && (
        <g transform={`translate(${x} ${y}) scale(${frame.dot / 48})`}>
          <TierShape letter={tier} />
        </g>
      )}
      <circle className={css.ring} cx={x} cy={y} r={frame.dot * 0.78} />
      <text className={css.own} x={toLeft ? x - side : x + side} y={y + frame.text * 0.35} textAnchor={toLeft ? 'end' : 'start'}>
        {word}
      </text>
    </g>
  )
}

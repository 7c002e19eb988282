import { useLayoutEffect, useRef } from 'react'
import type { TownView } from '../../../shared/vocabulary/view.ts'
import { BotBadge } from '../pawn/BotBadge.tsx'
import { PawnShape } from '../pawn/PawnShape.tsx'
import { TierShape } from '../TierBadge.tsx'
import { BOARD, walk } from './plan.ts'
import type { Standing } from './pieces.ts'

/** A walk across the board takes this long unless told otherwise; however far it is, everybody arrives together. */
export const WALK_MS = 2400
const HOP_MS = 240
const HOP = -4

type Spot = Omit<Standing, 'seat'>

type Props = {
  pawn: Standing
  citizen: Pick<TownView['citizens'][string], 'bot' | 'covered'> | undefined
  /** A tier that all may see this month. */
  tier: string | undefined
  still: boolean
  walkMs: number
}

/** A tier on a pawn is drawn at one size, however small the pawn. */
const TIER = 1.2
const BADGE = 0.86

/** A pawn that walks along the streets when its place changes. */
export function Walker({ pawn, citizen, tier, still, walkMs }: Props) {
  const { seat, place, x, y, scale } = pawn
  const body = useRef<SVGGElement>(null)
  const hop = useRef<SVGGElement>(null)
  const before = useRef<Spot>({ place, x, y, scale })

  useLayoutEffect(() => {
    const from = before.current
    const to = { place, x, y, scale }
    before.current = to
    const moved = from.x !== x || from.y !== y
    // A browser for tests has no animations.
    if (!moved || still || !body.current?.animate) return
    const walking = body.current.animate(frames(from, to), { duration: walkMs, easing: 'cubic-bezier(.45,.05,.55,.95)' })
    const hopping = hop.current?.animate([{ transform: 'none' }, { transform: `translateY(${HOP}px)` }, { transform: 'none' }], {
      duration: HOP_MS,
      iterations: Math.round(walkMs / HOP_MS),
    })
    return () => {
      walking.cancel()
      hopping?.cancel()
    }
  }, [place, x, y, scale, still, walkMs])

  return (
    <g ref={body} style={{ transform: at(x, y, scale) }}>
      <g ref={hop}>
        <PawnShape seat={seat} />
        {(citizen?.bot || citizen?.covered) && (
          <g transform={`translate(15 -9) scale(${BADGE})`}>
            <BotBadge covered={!citizen.bot} />
          </g>
        )}
        {tier !== undefined && (
          <g transform={`translate(0 -20) scale(${TIER / scale})`}>
            <TierShape letter={tier} />
          </g>
        )}
      </g>
    </g>
  )
}

const at = (x: number, y: number, scale: number) => `translate(${x}px, ${y}px) scale(${scale})`

/** Key frames along the way, each as late as it is far. */
function frames(from: Spot, to: Spot): Keyframe[] {
  const points = [[from.x, from.y] as const, ...walk(from.place, to.place), [to.x, to.y] as const]
  const lengths = points.map(([x, y], i) => Math.hypot(x - (points[i - 1]?.[0] ?? x), y - (points[i - 1]?.[1] ?? y)))
  const whole = Math.max(
    1,
    lengths.reduce((sum, length) => sum + length, 0),
  )
  let gone = 0
  return points.map(([x, y], i) => {
    gone += lengths[i] ?? 0
    const offset = Math.min(1, gone / whole)
    return { offset, transform: at(Math.min(x, BOARD.width), y, from.scale + (to.scale - from.scale) * offset) }
  })
}

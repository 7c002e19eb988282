import { monthsOf } from '../vocabulary/phase.ts'
import type { Game } from '../vocabulary/state.ts'
import type { Planner } from '../vocabulary/view.ts'
import { limitOf } from './timing.ts'

const MINUTE = 60_000
/** Of the whole lesson, the debrief keeps at least this share: see peers' debriefs, which last as long as play or a third of it. */
const DEBRIEF_SHARE = 1 / 3
/** What a month takes in a room without timers, in ms. */
const UNTIMED_MONTH = 150_000

/** How the minutes that are left should be spent; null while it isn't known when the lesson ends. */
export function plannerOf({ town }: Game): Planner | null {
  if (town.ends === null) return null
  const left = Math.max(0, town.ends - town.now)
  const whole = town.ends - (town.started ?? town.now)
  const isDebrief = town.reveal !== null
  const debrief = isDebrief ? left : whole * DEBRIEF_SHARE
  const play = Math.max(0, left - debrief)
  const toCome = isPlayed(town.phase) ? monthsOf(town.length) - town.month : 0
  const fit = Math.min(toCome, Math.floor(play / monthTime(town)))
  return {
    ends: inMinutes(town.ends),
    left: inMinutes(left),
    debrief: inMinutes(debrief),
    play: inMinutes(play),
    months: { fit, toCome },
    advice: left === 0 ? 'over' : isDebrief || fit >= toCome ? 'on-time' : fit > 0 ? 'hurry' : 'stop',
  }
}

function isPlayed(phase: Game['town']['phase']): boolean {
  return phase === 'arrival' || phase === 'ordinary' || phase === 'app' || phase === 'rule'
}

/** The limits of a month's steps together. */
function monthTime(town: Game['town']): number {
  const limits = (['morning', 'plan', 'resolve', 'social', 'statement'] as const).map((step) => limitOf(town, step))
  return limits.some((limit) => limit === null) ? UNTIMED_MONTH : limits.reduce((sum: number, limit) => sum + (limit ?? 0), 0)
}

function inMinutes(ms: number): number {
  return Math.round(ms / MINUTE)
}

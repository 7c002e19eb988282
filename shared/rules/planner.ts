import { monthsOf } from '../vocabulary/phase.ts'
import type { Game, Town } from '../vocabulary/state.ts'
import type { Planner } from '../vocabulary/view.ts'
import { limitOf } from './timing.ts'

const MINUTE = 60_000
/** Of the whole lesson, the debrief keeps at least this share. */
const DEBRIEF_SHARE = 1 / 3
/** What a month, and the theories with the exam and the feelings, take in a room without timers. */
const UNTIMED_MONTH = 150_000
const UNTIMED_THEORIES = 150_000
/** What is taken for done of a month in progress. */
const HALF = 0.5

/** How the minutes that are left should be spent; null while it isn't known when the lesson ends. */
export function plannerOf({ town }: Pick<Game, 'town'>): Planner | null {
  if (town.ends === null) return null
  const left = Math.max(0, town.ends - town.now)
  const isDebrief = town.reveal !== null
  const debrief = isDebrief ? left : Math.min(left, (town.ends - (town.started ?? town.now)) * DEBRIEF_SHARE)
  const play = left - debrief
  const toCome = isPlayed(town) ? monthsOf(town.length) - town.month : 0
  const fit = Math.min(toCome, monthsIn(town, play))
  return {
    ends: inMinutes(town.ends),
    left: inMinutes(left),
    debrief: inMinutes(debrief),
    play: inMinutes(play),
    months: { fit, toCome },
    advice: adviceFor({ left, play, fit, toCome, isDebrief }),
  }
}

type Times = { left: number; play: number; fit: number; toCome: number; isDebrief: boolean }

function adviceFor({ left, play, fit, toCome, isDebrief }: Times): Planner['advice'] {
  if (left === 0) return 'over'
  if (isDebrief) return 'on-time'
  if (play === 0) return 'stop'
  if (fit >= toCome) return 'on-time'
  return fit > 0 ? 'hurry' : 'stop'
}

/** How many whole months fit before the theories, after what is left of the one in progress. */
function monthsIn(town: Town, play: number): number {
  const month = paceOf(town)
  const rest = isInMonth(town) ? HALF * month : 0
  return Math.max(0, Math.floor((play - rest - theoriesTime(town)) / month))
}

/** What a month takes here: as long as those did that were lived; before one was, as long as its steps may take. */
function paceOf(town: Town): number {
  const lived = town.month - (isInMonth(town) ? HALF : 0)
  return town.started !== null && lived >= 1 ? Math.max(1, (town.now - town.started) / lived) : limitsOfMonth(town)
}

function limitsOfMonth(town: Town): number {
  return sumOf((['morning', 'plan', 'resolve', 'social', 'statement'] as const).map((step) => limitOf(town, step))) ?? UNTIMED_MONTH
}

function theoriesTime(town: Town): number {
  return sumOf([limitOf(town, 'theories'), limitOf(town, 'exam'), limitOf(town, 'feelings')]) ?? UNTIMED_THEORIES
}

/** null where one of them has no limit. */
function sumOf(limits: readonly (number | null)[]): number | null {
  return limits.reduce((sum, limit) => (sum === null || limit === null ? null : sum + limit), 0)
}

function isInMonth({ step }: Town): boolean {
  return step !== null && step !== 'statement'
}

function isPlayed({ phase }: Town): boolean {
  return phase === 'arrival' || phase === 'ordinary' || phase === 'app' || phase === 'rule'
}

function inMinutes(ms: number): number {
  return Math.round(ms / MINUTE)
}

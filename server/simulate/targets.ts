import type { Report } from './report.ts'

/** A figure that the game is balanced to, and the least and the most that it may be; null: no limit. */
export type Target = { name: string; value: number; low: number | null; high: number | null; held: boolean }

/** The targets of the balance, with what the rooms came to; a figure that they don't support is no target. */
export function targetsOf({
  dreams,
  activities,
  tiersOccupied,
  correlation,
  winners,
}: Pick<Report, 'dreams' | 'activities' | 'tiersOccupied' | 'correlation' | 'winners'>): Target[] {
  const shares = Object.values(activities)
  return [
    target('dreams that came true', dreams.reached, 0.25, 0.75),
    target('share of the most wanted activity', Math.max(...shares), null, 0.25),
    target('share of the least wanted activity', Math.min(...shares), 0.005, null),
    target('rooms in which no tier is empty', tiersOccupied, 0.8, null),
    target('correlation of standing and life', correlation, 0, 0.6),
    target('temperaments that never have the most life', Object.values(winners).filter((share) => share === 0).length, null, 0),
  ].flat()
}

function target(name: string, value: number | null, low: number | null, high: number | null): Target[] {
  if (value === null) return []
  return [{ name, value, low, high, held: value >= (low ?? Number.NEGATIVE_INFINITY) && value <= (high ?? Number.POSITIVE_INFINITY) }]
}

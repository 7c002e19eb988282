import { PRIVILEGES } from '../../shared/vocabulary/content.ts'
import type { DoorsTold } from '../../shared/vocabulary/debrief.ts'
import type { Scene } from './scene.ts'
import { monthsWithDoors, shutIn } from './shut.ts'

/** What was shut to how many, month by month; only what ever was. */
export function doorsTold({ lived, deps, written, isTold }: Scene): DoorsTold {
  const of = lived.citizens.length
  if (!isTold(of)) return { privileges: [], of, refusals: [] }
  const shut = shutIn(lived, deps, { ...lived, regime: written, leaves: false })
  const months = monthsWithDoors(lived).map((month) => ({ month: month.month, doors: [...shut(month).values()].flat() }))
  const privileges = PRIVILEGES.map((privilege) => ({
    privilege,
    months: months.map(({ month, doors }) => ({ month, shut: doors.filter((one) => one === privilege).length })),
  }))
  const refused = (month: number, outcome: 'shut' | 'turned-away') =>
    lived.acts.filter((act) => act.month === month && act.outcome === outcome).length
  return {
    privileges: privileges.filter((one) => one.months.some(({ shut: count }) => count > 0)),
    of,
    refusals: lived.room.months
      .filter(({ phase }) => phase === 'rule')
      .map(({ month }) => ({ month, shut: refused(month, 'shut'), turnedAway: refused(month, 'turned-away') })),
  }
}

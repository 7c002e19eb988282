import type { DeskView, View } from '../../../shared/vocabulary/view.ts'
import { sortedBy } from '../../../shared/kit/sorted.ts'

/** Why somebody needs the facilitator, most pressing first. */
export const NEEDS = ['hand', 'stopped', 'stuck', 'away', 'covered'] as const
export type Need = (typeof NEEDS)[number]

/** A citizen as the desk lists them: what the roster knows, with the name of the town's list. */
export type Person = DeskView['roster'][number] & { name: string; place: string | null; need: Need | null }

/** The roster by who needs the facilitator: those who do, still thinking, bots, waiting for the others. */
export type Groups = { needs: Person[]; planning: Person[]; bots: Person[]; ready: Person[] }

const STUCK_AFTER = 45_000

/** Sorts the roster into its groups; who needs somebody most stands first, each by name. `now`: the server's clock. */
export function groupsOf(view: Pick<View, 'desk' | 'town' | 'room'>, now: number): Groups {
  const { desk, town } = view
  const isLong = isStuckTime(view, now)
  const people = sortedBy(
    (desk?.roster ?? []).map((line) => ({
      ...line,
      name: town.citizens[line.seat]?.name ?? '',
      place: town.citizens[line.seat]?.place ?? null,
      need: needOf(line, isLong),
    })),
    ({ name }) => name,
  )
  const of = (state: Person['state']) => people.filter((person) => person.need === null && person.state === state)
  return {
    needs: NEEDS.flatMap((need) => people.filter((person) => person.need === need)),
    planning: of('planning'),
    bots: of('bot'),
    ready: of('ready'),
  }
}

function needOf({ help, state, planned }: DeskView['roster'][number], isLong: boolean): Need | null {
  if (help !== null) return 'hand'
  if (state === 'stopped' || state === 'away' || state === 'covered') return state
  return isLong && state === 'planning' && planned === 0 ? 'stuck' : null
}

/** Whether a plan has been asked for so long that somebody without one may be stuck: 45 s, or half of the limit. */
function isStuckTime({ room, desk }: Pick<View, 'desk' | 'room'>, now: number): boolean {
  if (room.step !== 'plan' || room.paused || room.held || !desk) return false
  const limit = room.deadline === null ? Number.POSITIVE_INFINITY : room.deadline - desk.began
  return now - desk.began > Math.min(STUCK_AFTER, limit / 2)
}

import type { DeskView, View } from '../../../shared/vocabulary/view.ts'
import { sortedBy } from '../../../shared/kit/sorted.ts'

/** A citizen as the desk lists them: what the roster knows, with the name of the town's list. */
export type Person = DeskView['roster'][number] & { name: string; place: string | null }

/** The roster by who needs the facilitator: silent or without a connection, still planning, bots, ready. */
export type Groups = { needs: Person[]; planning: Person[]; bots: Person[]; ready: Person[] }

/** Sorts the roster into its groups, each by name. */
export function groupsOf({ desk, town }: Pick<View, 'desk' | 'town'>): Groups {
  const people = sortedBy(
    (desk?.roster ?? []).map((line) => ({ ...line, name: town.citizens[line.seat]?.name ?? '', place: town.citizens[line.seat]?.place ?? null })),
    ({ name }) => name,
  )
  const of = (state: Person['state']) => people.filter((person) => person.state === state)
  return { needs: [...of('away'), ...of('covered')], planning: of('planning'), bots: of('bot'), ready: of('ready') }
}

import { REPLAY_FILTERS, type Replay, type ReplayFilter, type ReplayMonth } from '../../../shared/vocabulary/debrief.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { Crowd } from '../../../shared/vocabulary/state.ts'
import type { TownView } from '../../../shared/vocabulary/view.ts'

/** The town as it was in a recorded month: who was where in each half, who stood outside; gates only where somebody was not let in. */
export function townIn({ citizens }: Pick<Replay, 'citizens'>, month: ReplayMonth, town: TownView): TownView {
  const lived = citizens.filter(({ from }) => from <= month.month)
  return {
    ...town,
    event: month.event,
    glass: month.glass,
    lights: null,
    names: null,
    citizens: Object.fromEntries(
      lived.map(({ seat, name, bot }) => [
        seat,
        { name, bot, place: month.slots[1][seat]?.place ?? 'home', away: false, covered: false, ready: false, people: 1 as const },
      ]),
    ),
    places: Object.fromEntries(
      Object.entries(town.places).map(([place, { room }]) => [
        place,
        { room, gate: null, crowds: [crowdAt(month, 0, place), crowdAt(month, 1, place)] as [Crowd, Crowd] },
      ]),
    ),
  }
}

function crowdAt({ slots }: ReplayMonth, slot: 0 | 1, place: string): Crowd {
  const here = Object.entries(slots[slot]).filter(([, visit]) => visit.place === place)
  const seats = (isServed: boolean): Seat[] => here.filter(([, { outcome }]) => (outcome === 'done') === isServed).map(([seat]) => Number(seat))
  return { wants: here.length, served: seats(true), waiting: seats(false) }
}

/** How often each thing that one may look for happened in a month, in the order of the filters; what didn't happen is left out. */
export function countsIn({ marks }: Pick<Replay, 'marks'>, month: number): { filter: ReplayFilter; count: number }[] {
  return REPLAY_FILTERS.map((filter) => ({
    filter,
    count: marks.filter((mark) => mark.month === month && mark.kinds.includes(filter)).length,
  })).filter(({ count }) => count > 0)
}

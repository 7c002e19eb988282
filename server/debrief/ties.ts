import { rounded } from '../../shared/indicators/index.ts'
import { segregationIn } from '../../shared/indicators/segregation.ts'
import { shuffled } from '../../shared/kit/chance.ts'
import type { TiesTold } from '../../shared/vocabulary/debrief.ts'
import type { Scene } from './scene.ts'

/** Ties month by month among citizens whose numbers are by lot. */
export function tiesTold({ lived, people, isTold }: Scene): TiesTold {
  const { citizens, room, ties, standings, seed } = lived
  if (!isTold(people.size)) return null
  const order = shuffled(
    seed,
    citizens.map(({ seat }) => seat),
    'ties-told',
  )
  const number = new Map(order.map((seat, i) => [seat, i]))
  const months = room.months.map(({ month }) => {
    const tiers = new Map(standings.filter((row) => row.month === month).map(({ citizen, tier }) => [citizen, tier]))
    return {
      month,
      ties: ties
        .filter((tie) => tie.month === month)
        .map(({ a, b }): [number, number] => {
          const [one = 0, other = 0] = [number.get(a), number.get(b)]
          return one < other ? [one, other] : [other, one]
        })
        .toSorted(([a, b], [c, d]) => a - c || b - d),
      tiers: order.map((seat) => tiers.get(seat) ?? null),
      assortativity: rounded(segregationIn(lived, month)),
    }
  })
  return { months, citizens: citizens.length }
}

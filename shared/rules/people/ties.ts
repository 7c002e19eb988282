import { must } from '../../kit/assert.ts'
import { chance } from '../../kit/chance.ts'
import { sortedBy } from '../../kit/sorted.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game, Social } from '../../vocabulary/state.ts'
import { note } from '../acts.ts'
import { livingIn, ownOf } from '../citizens.ts'

export const MOST_TIES = 5
/** How many may part from one citizen in a month; the next one waits. */
const MOST_PARTINGS = 2

export function socialOf(g: Game, seat: Seat): Social {
  return must(ownOf(g, seat).social, `social step of citizen ${seat}`)
}

/** Whom a citizen may ask, or say yes to. */
export function mayAsk(g: Game, seat: Seat): Seat[] {
  const { ties, social } = ownOf(g, seat)
  if (!social || ties.length >= MOST_TIES) return []
  const others = livingIn(g).filter((other) => other !== seat && !ties.includes(other) && !social.asks.includes(other))
  return social.requests > 0 ? others : others.filter((other) => social.askedBy.includes(other))
}

/** Ties two citizens, unless they are. */
export function tieUp(g: Game, one: Seat, other: Seat): void {
  if (one === other || ownOf(g, one).ties.includes(other)) return
  ownOf(g, one).ties.push(other)
  ownOf(g, other).ties.push(one)
}

/** Those who have both said yes are tied, those who wanted to part are parted; the room's lot says who comes first, never who tapped first. */
export function settleTies(g: Game): void {
  part(g)
  const agreed = livingIn(g).flatMap((a) =>
    (ownOf(g, a).social?.asks ?? []).filter((b) => a < b && ownOf(g, b).social?.asks.includes(a)).map((b) => ({ a, b })),
  )
  for (const { a, b } of sortedBy(agreed, (pair) => chance(g.sealed.seed, 'tie', g.town.month, pair.a, pair.b))) {
    if (ownOf(g, a).ties.length >= MOST_TIES || ownOf(g, b).ties.length >= MOST_TIES) continue
    tieUp(g, a, b)
    note(g, a, { slot: 0, what: 'tied', who: b })
    note(g, b, { slot: 0, what: 'tied', who: a })
  }
}

function part(g: Game): void {
  const left = new Map<Seat, number>()
  const wishes = livingIn(g).flatMap((seat) => {
    const own = ownOf(g, seat)
    const from = own.parting ?? own.social?.parting ?? null
    own.parting = null
    return from === null ? [] : [{ seat, from }]
  })
  for (const { seat, from } of sortedBy(wishes, (wish) => chance(g.sealed.seed, 'part', g.town.month, wish.seat))) {
    if (!ownOf(g, seat).ties.includes(from)) continue
    const count = left.get(from) ?? 0
    if (count >= MOST_PARTINGS) {
      ownOf(g, seat).parting = from
      continue
    }
    left.set(from, count + 1)
    for (const [one, other] of [
      [seat, from],
      [from, seat],
    ] as const) {
      ownOf(g, one).ties = ownOf(g, one).ties.filter((tie) => tie !== other)
      note(g, one, { slot: 0, what: 'untied', who: other })
    }
  }
}

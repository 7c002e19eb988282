import type { Book } from '../../../shared/vocabulary/content.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { Social } from '../../../shared/vocabulary/state.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { anyOf, choicesOf, lot, numbers, type Mind } from './mind.ts'

const SAYS_YES = 0.9
/** How many ties make one ask for another, and how often. */
const ASKS = [0.9, 0.6, 0.2, 0.1, 0]
/** Who parts from the last ones is alone. */
const FEWEST_TIES = 2
const SKIPS_STARS = 0.3

/** What a bot does among people: ties, stars, and a report of what it saw itself. */
export function mingled(mind: Mind): Deed[] {
  const { social } = mind.me
  return social ? [...saidYes(mind, social), ...asked(mind, social), ...parted(mind, social), ...rated(mind, social), ...reported(mind, social)] : []
}

function saidYes(mind: Mind, { asks, askedBy }: Social): Deed[] {
  const open = numbers(choicesOf(mind.view, 'tie')[0], 'seat')
  const [first] = askedBy.filter((seat) => open.includes(seat) && !asks.includes(seat) && lot(mind, 'yes', seat) < SAYS_YES)
  return first === undefined ? [] : [{ type: 'tie', seat: first }]
}

/** Once a month at most, and anybody: whoever can be seen to stand best, if that is what one looks for. */
function asked(mind: Mind, { asks, askedBy, requests }: Social): Deed[] {
  const { me, view, wishes } = mind
  if (requests === 0 || asks.length > 0 || lot(mind, 'ask') >= (ASKS[me.ties.length] ?? 0)) return []
  const open = numbers(choicesOf(view, 'tie')[0], 'seat').filter((seat) => !askedBy.includes(seat))
  const { lights } = view.town
  const rank = (seat: Seat) => view.room.regime?.tiers.findIndex(({ letter }) => letter === lights?.[seat]) ?? -1
  const lit = open.filter((seat) => rank(seat) >= 0).toSorted((a, b) => rank(a) - rank(b))
  const seat = wishes.climbs && lit[0] !== undefined ? lit[0] : anyOf(mind, open, 'ask-whom')
  return seat === undefined ? [] : [{ type: 'tie', seat }]
}

function parted(mind: Mind, { parting }: Social): Deed[] {
  const { me, view, wishes } = mind
  if (parting !== null || me.ties.length < FEWEST_TIES || lot(mind, 'part') >= wishes.unties) return []
  const open = numbers(choicesOf(view, 'untie')[0], 'seat')
  const lower = (me.standing?.ties ?? []).find(({ seat, pull }) => pull === 'drags' && open.includes(seat))
  return lower ? [{ type: 'untie', seat: lower.seat }] : []
}

function rated(mind: Mind, { named }: Social): Deed[] {
  const open = numbers(choicesOf(mind.view, 'rate')[0], 'seat')
  return named.flatMap(({ seat, stars }): Deed[] => {
    if (stars !== null || !open.includes(seat) || lot(mind, 'skip', seat) < SKIPS_STARS) return []
    const shift = 1.2 * (lot(mind, 'stars', seat) + lot(mind, 'stars-too', seat) - 1)
    return [{ type: 'rate', seat, stars: starsFrom(mind.wishes.stars + shift) }]
  })
}

function starsFrom(wished: number): 1 | 2 | 3 | 4 | 5 {
  const scale = [1, 2, 3, 4, 5] as const
  return scale.reduce((near, stars) => (Math.abs(stars - wished) < Math.abs(near - wished) ? stars : near))
}

function reported(mind: Mind, { reported: last, suspects }: Social): Deed[] {
  if (last !== 0 || lot(mind, 'report') >= mind.wishes.reports) return []
  const open = numbers(choicesOf(mind.view, 'report')[0], 'seat')
  const seen = suspects.filter(({ seat, feature }) => open.includes(seat) && saw(mind.view, mind.me.seat, seat, feature, mind.book))
  const one = anyOf(mind, seen, 'report-whom')
  return one ? [{ type: 'report', seat: one.seat }] : []
}

/** Whether two were served at the same place in the same slot, outside their homes, where such a thing is done. */
export function saw({ town }: Pick<View, 'town'>, witness: Seat, suspect: Seat, feature: string, book: Book): boolean {
  const places = new Set(
    Object.values(book.activities)
      .filter(({ features }) => features.some((one) => one === feature))
      .map(({ place }) => place),
  )
  places.delete('home')
  return [...places].some((id) => town.places[id]?.crowds?.some(({ served }) => served.includes(witness) && served.includes(suspect)) === true)
}

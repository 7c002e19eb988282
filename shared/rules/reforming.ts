import { sortedByAll } from '../kit/sorted.ts'
import { inForce } from '../scoring/effects.ts'
import { letsOut, votedReforms } from '../scoring/reforms.ts'
import { REFORM_MONTHS, monthsOf } from '../vocabulary/phase.ts'
import type { Game } from '../vocabulary/state.ts'
import { humansOf, ownOf, seatsOf } from './citizens.ts'
import type { Lore } from './context.ts'
import { actsInNotebook } from './notebook.ts'
import { raiseDisclosure } from './month/works.ts'
import { appealsIn, tellLevel, unhangGates } from './score/enrolment.ts'

/** Reforms that a ballot holds at most. */
const LONGEST_BALLOT = 8

/** The reform that takes single uses away; with a colon and a feature it takes that one. */
const BANNED = 'banned-uses'

/** All that may be proposed: the reforms of the book, and a ban of each use of an act that the notebook knows. */
export function proposable(g: Game, { book }: Lore): string[] {
  return [...Object.keys(book.reforms), ...actsInNotebook(g).map((feature) => `${BANNED}:${feature}`)]
}

/** Nothing is proposed any more: the most wanted go on the ballot; where nobody wanted anything, the reforms of the book do. */
export function openVote(g: Game, lore: Lore): void {
  const people = humansOf(g)
  const times = (id: string) => people.filter((seat) => ownOf(g, seat).proposed.includes(id)).length
  const all = proposable(g, lore)
  const wanted = all.filter((id) => times(id) > 0)
  const ranked = sortedByAll(wanted, (id) => [-times(id), all.indexOf(id)])
  g.town.reform = {
    stage: 'voting',
    ballot: (wanted.length > 0 ? ranked : Object.keys(lore.book.reforms)).slice(0, LONGEST_BALLOT),
    proposed: Object.fromEntries(wanted.map((id) => [id, times(id)])),
    votes: null,
    passed: [],
  }
}

/** Closes the vote and counts it: people only. What more are for than against has passed. */
export function closeVote(g: Game): void {
  const { reform } = g.town
  if (!reform) return
  const people = humansOf(g)
  const count = (id: string, approve: boolean) => people.filter((seat) => ownOf(g, seat).votes[id] === approve).length
  const votes = Object.fromEntries(reform.ballot.map((id) => [id, { for: count(id, true), against: count(id, false) }]))
  const passed = reform.ballot.filter((id) => (votes[id]?.for ?? 0) > (votes[id]?.against ?? 0))
  g.town.reform = { ...reform, stage: 'closed', votes, passed }
}

/** What was voted in comes into force with the next month. Who said no to the app's terms is let out where the reform says so. */
export function enact(g: Game): void {
  const { sealed, town } = g
  const ids = town.reform?.passed ?? []
  sealed.reforms = { from: town.month + 1, ids }
  town.extra = town.month + REFORM_MONTHS - monthsOf(town.length)
  const regime = inForce(sealed)
  sealed.liveSensors = sealed.liveSensors.filter((sensor) => Object.hasOwn(regime.sensors, sensor))
  if (town.regime) Object.assign(town.regime, appealsIn(regime))
  unhangGates(g)
  if (ids.includes('disclosure')) raiseDisclosure(g)
  else tellLevel(g)
  if (!letsOut(votedReforms(ids))) return
  for (const seat of seatsOf(g)) {
    if (sealed.consents.findLast(({ citizen }) => citizen === seat)?.accept === false) ownOf(g, seat).member = false
  }
}

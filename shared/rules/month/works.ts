import { DISCLOSURES } from '../../vocabulary/disclosure.ts'
import type { Game } from '../../vocabulary/state.ts'
import { livingIn } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { tellLevel } from '../score/enrolment.ts'
import { cheerAll, tell } from './town.ts'

/** How many citizens a share in per cent means: the nearest whole, at least `least`. */
export function headsOf(g: Game, share: number, least = 1): number {
  return Math.max(least, Math.round((share * livingIn(g).length) / 100))
}

/** What the town does together: an act that is done by enough citizens in one month. */
export function settleWorks(g: Game, lore: Lore): void {
  for (const { id, crowd } of Object.values(lore.book.activities)) {
    if (!crowd || doersOf(g, id) < headsOf(g, crowd.share, crowd.least)) continue
    cheerAll(g, 'petition', crowd.joy)
    tell(g, 'petition')
  }
  const { works, letter } = g.town.event?.effect ?? {}
  if (works) {
    const holds = doersOf(g, works.activity) >= headsOf(g, works.share)
    if (holds) cheerAll(g, 'works', works.joy)
    tell(g, holds ? 'bridge-held' : 'bridge-broke')
  }
  if (letter) {
    const isWon = doersOf(g, letter.activity) >= headsOf(g, letter.share)
    if (isWon) raiseDisclosure(g)
    tell(g, isWon ? 'letter-won' : 'letter-lost')
  }
}

/** Clears last month's news; what broke then leaves less room now. */
export function turnPage(g: Game): void {
  const { event, news } = g.town
  g.town.aftermath = news.includes('bridge-broke') ? (event?.effect.works?.otherwise ?? null) : null
  g.town.news = []
}

function doersOf(g: Game, activity: string): number {
  const done = g.sealed.acts.filter((act) => act.month === g.town.month && act.activity === activity && act.outcome === 'done')
  return new Set(done.map(({ citizen }) => citizen)).size
}

/** From now on the room is told one level more. */
export function raiseDisclosure(g: Game): void {
  const { town } = g
  town.disclosure = DISCLOSURES[Math.max(0, DISCLOSURES.indexOf(town.disclosure) - 1)] ?? town.disclosure
  tellLevel(g)
}

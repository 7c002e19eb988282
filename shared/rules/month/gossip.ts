import { chance, pick, shuffled } from '../../kit/chance.ts'
import { FEATURE_SENSORS, isFeature } from '../../vocabulary/feature.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game } from '../../vocabulary/state.ts'
import { livingIn, ownOf } from '../citizens.ts'

/** Acts that are told of somebody, and how often one of them is somebody else's: as often as neighbours are mistaken. */
const TOLD = 2
const MISTAKEN = 0.1

/** What is told in the café: two things that a neighbour, drawn by lot, did in town last month. Nothing before there was a last month. */
export function hearGossip(g: Game, seat: Seat): void {
  const { seed } = g.sealed
  const { month } = g.town
  const deeds = deedsOfLastMonth(g)
  const neighbours = livingIn(g).filter((other) => other !== seat && deeds.some(({ by }) => by === other))
  if (neighbours.length === 0) return
  const about = pick(seed, neighbours, 'gossip', month, seat)
  const features = (others: boolean) => [...new Set(deeds.filter(({ by }) => (by === about) !== others).map(({ feature }) => feature))]
  const wrong = features(true)
  const told = shuffled(seed, features(false), 'told', month, seat).slice(0, TOLD)
  ownOf(g, seat).heard = {
    seat: about,
    features: told.map((feature, i) =>
      wrong.length > 0 && chance(seed, 'gossip-mistake', month, seat, i) < MISTAKEN ? pick(seed, wrong, 'gossip-wrong', month, seat, i) : feature,
    ),
  }
}

/** What was done in town where somebody could see it: no cards, no bills. */
function deedsOfLastMonth(g: Game): { by: Seat; feature: string }[] {
  return g.sealed.acts
    .filter(({ month, slot, outcome }) => month === g.town.month - 1 && slot > 0 && outcome === 'done')
    .flatMap(({ citizen, features }) => features.map(({ feature }) => ({ by: citizen, feature })))
    .filter(({ feature }) => isFeature(feature) && FEATURE_SENSORS[feature].length > 0)
}

import { wrongestOf } from '../indicators/beliefs.ts'
import { everybodyOf } from '../indicators/log.ts'
import { mistakesIn } from '../indicators/mistakes.ts'
import { sortedByAll } from '../kit/sorted.ts'
import { citizenAt, humansOf, ownOf, seatsOf } from '../rules/citizens.ts'
import { lifeOf } from '../rules/month/dreams.ts'
import { asPlayed, changed, effectIn, gradedMonth, lastMonth, truthOf } from '../scoring/effects.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Game } from '../vocabulary/state.ts'
import type { GradedTheory, Life, MeView, RevealView } from '../vocabulary/view.ts'
import { lastStanding } from '../rules/score/standings.ts'
import { isShown } from './shown.ts'
import { trueLines } from './truth.ts'

const cache = new WeakMap<Game['sealed'], Omit<RevealView, 'step'>>()

/** What the open envelope shows to everybody: of the months before any reform. Call it only once the reveal has begun. */
export function revealOf(g: Game, step: number): RevealView {
  const known = cache.get(g.sealed) ?? whole(g)
  cache.set(g.sealed, known)
  return { step, ...known }
}

function whole(g: Game): Omit<RevealView, 'step'> {
  // The poster holds the rules that the town had struck, too: they stood, and did something.
  const regime = changed(g.sealed.sealed.regime, { hastened: g.sealed.hastened, struck: [] })
  // An update that the room didn't live to see did nothing.
  const updates = regime.updates.filter(isPlayed(g)).map(({ month }) => month)
  const seats = seatsOf(g).filter((seat) => citizenAt(g, seat).from <= lastMonth(g.sealed))
  return {
    sealed: g.sealed.sealed,
    rules: sortedByAll(
      Object.keys(regime.effects).map((feature) => ({
        feature,
        points: [1, ...updates].map((month) => effectIn(regime, feature, month)?.points ?? 0),
      })),
      ({ feature, points }) => [-Math.max(...points.map(Math.abs)), feature],
    ),
    updates,
    lives: isShown(g.town, seats.length)
      ? sortedByAll(
          seats.map((seat) => lifeView(g, seat)),
          ({ life, standing }) => [life, standing ?? 0],
        )
      : [],
    mistakes: mistakesMade(g),
    wrongest: wrongestBelief(g),
  }
}

/** The belief that most people were sure of, and that was wrong. People only: bots have no theories. */
function wrongestBelief(g: Game): RevealView['wrongest'] {
  const people = humansOf(g)
  if (!isShown(g.town, people.length)) return null
  const theories = people.flatMap((citizen) =>
    Object.entries(ownOf(g, citizen).theories).map(([feature, theory]) => ({ citizen, feature, ...theory, truth: truthIn(g, feature) })),
  )
  return wrongestOf(theories, people.length)
}

function mistakesMade(g: Game): RevealView['mistakes'] {
  const { observations, ledger } = g.sealed
  const citizens = seatsOf(g).map((seat) => ({ seat, bot: citizenAt(g, seat).bot ? '' : null }))
  const log = { citizens, observations: observations.filter(isPlayed(g)), ledger: ledger.filter(isPlayed(g)) }
  const { made, lines } = mistakesIn(log, everybodyOf(log))
  return { made: made.length, corrected: lines.filter(({ isCorrected }) => isCorrected).length }
}

/** Whether something came before any reform. */
function isPlayed({ sealed }: Game): (one: { month: number }) => boolean {
  const last = lastMonth(sealed)
  return ({ month }) => month <= last
}

/** One citizen's own file, every line explained. */
export function fileOf(g: Game, seat: Seat): NonNullable<MeView['file']> {
  return {
    start: g.sealed.sealed.regime.scale.start,
    ledger: trueLines(g.sealed, (line) => line.citizen === seat && isPlayed(g)(line)),
    life: lifeView(g, seat),
    theories: Object.entries(ownOf(g, seat).theories).map(([feature, { effect, confidence }]) => ({
      feature,
      effect,
      confidence,
      truth: truthIn(g, feature),
      ...changeOf(g, feature),
    })),
  }
}

/** What was true of a feature before its rule was struck, or before the last update that changed it; nulls where nothing did. */
function changeOf({ sealed }: Game, feature: string): Pick<GradedTheory, 'before' | 'changed'> {
  const regime = changed(sealed.sealed.regime, { hastened: sealed.hastened, struck: [] })
  const fall = sealed.struck.find(({ rule }) => rule === feature)
  if (fall) return { before: truthOf(regime, feature, fall.month - 1), changed: fall.month }
  const graded = gradedMonth(sealed)
  const last = regime.updates.findLast(
    ({ month, effects }) =>
      month <= graded && effects[feature] !== undefined && truthOf(regime, feature, month) !== truthOf(regime, feature, month - 1),
  )
  return last ? { before: truthOf(regime, feature, last.month - 1), changed: last.month } : { before: null, changed: null }
}

function lifeView(g: Game, seat: Seat): Life {
  const { sealed } = g
  const then = sealed.reforms && sealed.lives.filter(isPlayed(g)).findLast(({ citizen }) => citizen === seat)
  const { dreamSteps, joy } = then ?? ownOf(g, seat)
  const standing = lastStanding({ standings: sealed.standings.filter(isPlayed(g)) }, seat)
  return { life: lifeOf({ dreamSteps, joy }), dreamSteps, joy, standing: standing?.value ?? null, tier: standing?.tier ?? null }
}

/** Theories are graded by the effect in force in the last month of the system. */
function truthIn({ sealed }: Game, feature: string) {
  return truthOf(asPlayed(sealed), feature, gradedMonth(sealed))
}

import { until } from '../../shared/indicators/log.ts'
import { indicatorsOf } from '../../shared/indicators/index.ts'
import { monthsOver } from '../../shared/rules/lived.ts'
import { lifeOf } from '../../shared/rules/month/dreams.ts'
import { asPlayed, gradedMonth, truthOf } from '../../shared/scoring/effects.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Entry, Opening } from '../../shared/vocabulary/journal.ts'
import { RECORDING_SCHEMA, type Recording } from '../../shared/vocabulary/recording.ts'
import type { Game, Own, Secrets } from '../../shared/vocabulary/state.ts'
import { countFeelings } from '../../shared/rules/endings.ts'
import { beforeReform } from './before-reform.ts'
import { mixedFeelings } from './feelings.ts'

const TIMES = ['before', 'after'] as const

export type Recorded = { opening: Opening; entries: readonly Entry[]; game: Game; names: Readonly<Record<Seat, string>> }

/** A whole room in portable form. It holds every secret: call it only for a room whose envelope is open. */
export function recordingOf({ opening, entries, game, names }: Recorded): Recording {
  const { seed, setup, sealed } = opening
  const secrets = game.sealed
  const seats = Object.keys(game.citizens).map(Number)
  const people = seats.flatMap((seat) => {
    const [citizen, own] = [game.citizens[seat], game.own[seat]]
    return citizen && own ? [{ seat, citizen, own }] : []
  })
  const log = {
    schema: RECORDING_SCHEMA,
    rulesVersion: opening.rulesVersion,
    room: { regime: setup.regime, disclosure: setup.disclosure, length: setup.length, citizens: seats.length, months: secrets.months },
    seed,
    setup,
    sealed,
    commitment: game.town.commitment,
    citizens: people.map(({ seat, citizen, own }) => ({
      seat,
      name: names[seat] ?? `Citizen ${seat}`,
      persona: own.persona,
      dream: own.dream,
      district: own.district,
      bot: citizen.bot && !secrets.left.includes(seat) ? (game.facilitator.bots[seat] ?? null) : null,
      from: citizen.from,
      covered: secrets.covered.filter((row) => row.citizen === seat).map(({ month }) => month),
    })),
    acts: secrets.acts,
    observations: secrets.observations,
    ledger: secrets.ledger,
    standings: secrets.standings,
    lives: secrets.lives,
    ties: secrets.ties,
    ratings: secrets.ratings,
    reports: secrets.reports,
    consents: secrets.consents,
    protests: secrets.protests,
    struck: secrets.struck,
    corrections: secrets.corrections,
    renewals: secrets.renewals,
    hastened: secrets.hastened,
    theories: people.flatMap(({ seat, own }) => theoriesOf(seat, own, secrets)),
    heaviest: people.flatMap(({ seat, own }) => (own.heaviest === null ? [] : [{ citizen: seat, feature: own.heaviest }])),
    exam: {
      cases: game.town.exam ?? [],
      answers: people.flatMap(({ seat, own }) => Object.entries(own.exam).map(([place, answer]) => ({ citizen: seat, case: Number(place), answer }))),
    },
    headlines: people.flatMap(({ seat, own }) =>
      TIMES.flatMap((when) => Object.entries(own.survey[when].headlines).map(([claim, belief]) => ({ citizen: seat, when, claim, belief }))),
    ),
    cases: people.flatMap(({ seat, own }) =>
      TIMES.flatMap((when) => Object.entries(own.survey[when].cases).map(([id, problem]) => ({ citizen: seat, when, case: id, problem }))),
    ),
    sorts: people.flatMap(({ seat, own }) => Object.entries(own.sorted).map(([card, answer]) => ({ citizen: seat, card, ...answer }))),
    proposals: people.flatMap(({ seat, own }) => own.proposed.map((reform) => ({ citizen: seat, reform }))),
    reforms: { passed: game.town.reform?.passed ?? [], from: secrets.reforms?.from ?? null },
    branch: opening.branch ?? null,
    votes: people.flatMap(({ seat, own }) => Object.entries(own.votes).map(([reform, approve]) => ({ citizen: seat, reform, approve }))),
    feelings: countFeelings(game),
    endings: people.map(({ seat, own }) => ({
      citizen: seat,
      life: lifeOf(own),
      dreamSteps: own.dreamSteps,
      joy: own.joy,
      standing: secrets.standings.findLast(({ citizen }) => citizen === seat)?.value ?? null,
    })),
    journal: mixedFeelings(entries),
  }
  // A month in progress isn't told of: what is booked of it isn't known yet.
  const told = until(log, monthsOver(game).at(-1)?.month ?? 0)
  return { ...told, indicators: indicatorsOf(beforeReform(told)) }
}

/** Theories are graded by the effect in force in the last month of the system before any reform, updates that were brought forward counted. */
function theoriesOf(seat: Seat, own: Own, secrets: Secrets): Recording['theories'] {
  const regime = asPlayed(secrets)
  return Object.entries(own.theories).map(([feature, { effect, confidence }]) => ({
    citizen: seat,
    feature,
    effect,
    confidence,
    truth: truthOf(regime, feature, gradedMonth(secrets)),
  }))
}

import { indicatorsOf } from '../../shared/indicators/index.ts'
import { lifeOf } from '../../shared/rules/dreams.ts'
import { truthOf } from '../../shared/scoring/effects.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Entry, Opening } from '../../shared/vocabulary/journal.ts'
import { monthsOf } from '../../shared/vocabulary/phase.ts'
import { RECORDING_SCHEMA, type Recording } from '../../shared/vocabulary/recording.ts'
import type { Game, Own } from '../../shared/vocabulary/state.ts'

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
      bot: citizen.bot ? (game.facilitator.bots[seat] ?? null) : null,
      from: citizen.from,
    })),
    acts: secrets.acts,
    observations: secrets.observations,
    ledger: secrets.ledger,
    standings: secrets.standings,
    ties: secrets.ties,
    ratings: [],
    reports: [],
    consents: [],
    theories: people.flatMap(({ seat, own }) => theoriesOf(seat, own, opening)),
    votes: [],
    endings: people.map(({ seat, own }) => ({
      citizen: seat,
      life: lifeOf(own),
      dreamSteps: own.dreamSteps,
      joy: own.joy,
      standing: secrets.standings.findLast(({ citizen }) => citizen === seat)?.value ?? null,
    })),
    journal: [...entries],
  }
  return { ...log, indicators: indicatorsOf(log) }
}

function theoriesOf(seat: Seat, own: Own, { sealed, setup }: Opening): Recording['theories'] {
  return Object.entries(own.theories).map(([feature, { effect, confidence }]) => ({
    citizen: seat,
    feature,
    effect,
    confidence,
    truth: truthOf(sealed.regime, feature, monthsOf(setup.length)),
  }))
}

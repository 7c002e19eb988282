import { commitmentOf } from '../kit/commit.ts'
import type { Opening } from '../vocabulary/journal.ts'
import type { Game } from '../vocabulary/state.ts'

/** The state of entry 0: an empty town with its envelope on the table. */
export function opened({ seed, setup, sealed }: Opening): Game {
  return {
    town: {
      length: setup.length,
      disclosure: setup.disclosure,
      commitment: commitmentOf(sealed),
      chairs: setup.citizens,
      stepSeconds: setup.stepSeconds,
      solo: setup.solo,
      phase: 'arrival',
      month: 0,
      step: null,
      since: 0,
      deadline: null,
      left: null,
      version: 0,
      now: 0,
      paused: false,
      locked: false,
      regime: null,
      event: null,
      live: { of: Object.keys(sealed.regime.sensors).length, are: 0 },
      gates: {},
      crowds: null,
      windows: { lit: 0, of: 1 },
      theories: 'open',
      reveal: null,
    },
    citizens: {},
    own: {},
    facilitator: { showsLedger: false, bots: {} },
    sealed: {
      seed,
      sealed,
      acts: [],
      observations: [],
      waiting: [],
      liveSensors: [],
      ledger: [],
      standings: [],
      files: {},
      ties: [],
      months: [],
    },
  }
}

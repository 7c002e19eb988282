import { ALONE, type Opening, type Setup } from '../../shared/vocabulary/journal.ts'
import type { Sealed } from '../../shared/vocabulary/sealed.ts'

/** An envelope with nothing much in it, for tests that don't look inside. */
export const anEnvelope: Sealed = {
  salt: '0'.repeat(64),
  regime: {
    id: 'house',
    title: 'House',
    family: 'register',
    base: 'house',
    scale: { min: 0, max: 10, start: 5, unit: 'points', better: 'high' },
    accounts: [],
    terms: {},
    effects: {},
    updates: [],
    sensors: {},
    network: {},
    ratings: {},
    reports: 'none',
    reportable: [],
    checked: {},
    mercy: 0,
    decay: 0,
    expiry: 0,
    reset: 0,
    proxy: {},
    leastMistakes: { count: 0, by: 0 },
    tiers: [],
    tier: 'follows',
    consequences: { gates: [], queue: 'lot', prices: [] },
    decisions: [],
    protests: [],
    notebook: [],
    consent: 'voluntary',
    appeal: 'none',
    review: {},
    access: 'nothing',
    answers: 'nothing',
    claims: '',
    glass: '',
  },
}

/** Entry 0 of a room with 40 chairs and no time limits. */
export function anOpening(setup: Partial<Setup> = {}): Opening {
  return {
    rulesVersion: 1,
    seed: 'a'.repeat(32),
    setup: {
      regime: 'house',
      disclosure: 'tier',
      length: 'short',
      citizens: 40,
      stepSeconds: { plan: 0, social: 0, statement: 0 },
      solo: false,
      ...ALONE,
      ...setup,
    },
    sealed: anEnvelope,
  }
}

import fc from 'fast-check'
import { must } from '../../shared/kit/assert.ts'
import { sealFor } from '../../shared/scoring/sealing.ts'
import { FEATURES } from '../../shared/vocabulary/feature.ts'
import { LENGTHS, MONTHS, monthsOf, type Length, type LivedPhase } from '../../shared/vocabulary/phase.ts'
import { RECORDING_SCHEMA, type Recording } from '../../shared/vocabulary/recording.ts'
import { DISTRICTS, PLACE_IDS } from '../../shared/vocabulary/content.ts'
import { library } from './library.ts'

const PERSONAS = Object.keys(library.book.personas)
const EVENTS = [null, ...Object.keys(library.events)]

/** The months of a length, without events. */
export function monthsFor(length: Length): Recording['room']['months'] {
  const phases = (['ordinary', 'app', 'rule'] as const satisfies LivedPhase[]).flatMap((phase) =>
    Array.from({ length: MONTHS[length][phase] }, () => phase),
  )
  return phases.map((phase, i) => ({ month: i + 1, phase, event: null, sleeps: false }))
}

/** A recording in which nothing happened yet, under a regime; name what a test is about. */
export function aRecording(over: Partial<Recording> = {}, citizens = 3): Recording {
  const length = over.room?.length ?? 'standard'
  const sealed = sealFor(must(library.regimes[over.room?.regime ?? 'house'], 'the regime'), { seed: 'recorded', length })
  return {
    schema: RECORDING_SCHEMA,
    rulesVersion: 3,
    room: { regime: 'house', disclosure: 'tier', length, citizens, months: monthsFor(length) },
    seed: 'recorded',
    setup: null,
    sealed,
    commitment: 'c0ffee',
    citizens: Array.from({ length: citizens }, (_, i) => ({
      seat: i + 1,
      name: `Citizen ${i + 1}`,
      persona: 'nurse',
      dream: 'door',
      district: 'hearth',
      bot: null,
      from: 1,
      covered: [],
    })),
    acts: [],
    observations: [],
    ledger: [],
    standings: [],
    lives: [],
    ties: [],
    ratings: [],
    reports: [],
    consents: [],
    protests: [],
    struck: [],
    corrections: [],
    renewals: [],
    hastened: {},
    theories: [],
    heaviest: [],
    exam: { cases: [], answers: [] },
    headlines: [],
    cases: [],
    sorts: [],
    proposals: [],
    reforms: { passed: [], from: null },
    branch: null,
    votes: [],
    feelings: {},
    endings: [],
    indicators: {},
    journal: [],
    ...over,
  }
}

/** Any life that a town could have recorded: who did what where, who was tied to whom, who rated and reported whom, who joined. */
export const anyRecording: fc.Arbitrary<Recording> = fc
  .record({ length: fc.constantFrom(...LENGTHS), citizens: fc.integer({ min: 1, max: 9 }) })
  .chain(({ length, citizens }) => {
    const months = monthsOf(length)
    const seat = fc.integer({ min: 1, max: citizens })
    const month = fc.integer({ min: 1, max: months })
    const happened = { month, by: seat, of: seat }
    return fc
      .record({
        people: fc.array(fc.record({ persona: fc.constantFrom(...PERSONAS), district: fc.constantFrom(...DISTRICTS), from: month }), {
          minLength: citizens,
          maxLength: citizens,
        }),
        events: fc.array(fc.record({ event: fc.constantFrom(...EVENTS), sleeps: fc.boolean() }), { minLength: months, maxLength: months }),
        acts: fc.array(
          fc.record({
            month,
            slot: fc.constantFrom(0 as const, 1 as const, 2 as const),
            citizen: seat,
            place: fc.constantFrom(...PLACE_IDS),
            outcome: fc.constantFrom('done' as const, 'done' as const, 'turned-away' as const, 'shut' as const),
            features: fc.uniqueArray(fc.constantFrom(...FEATURES), { maxLength: 2 }),
          }),
          { maxLength: 60 },
        ),
        ties: fc.array(fc.record(happened), { maxLength: 30 }),
        ratings: fc.array(fc.record({ ...happened, stars: fc.integer({ min: 1, max: 5 }) }), { maxLength: 20 }),
        reports: fc.array(fc.record({ ...happened, true: fc.boolean() }), { maxLength: 8 }),
        consents: fc.array(fc.record({ month, citizen: seat, accept: fc.boolean(), seconds: fc.nat(60) }), { maxLength: 10 }),
      })
      .map(({ people, events, acts, ties, ratings, reports, consents }) => {
        const byMonth = <T extends { month: number }>(rows: readonly T[]) => rows.toSorted((a, b) => a.month - b.month)
        const blank = aRecording({ room: { regime: 'house', disclosure: 'tier', length, citizens, months: monthsFor(length) } }, citizens)
        const pairs = new Map(ties.filter(({ by, of }) => by < of).map(({ month, by, of }) => [`${month}-${by}-${of}`, { month, a: by, b: of }]))
        return {
          ...blank,
          room: { ...blank.room, months: blank.room.months.map((one, i) => ({ ...one, ...events[i] })) },
          citizens: blank.citizens.map((citizen, i) => ({ ...citizen, ...people[i] })),
          acts: byMonth(acts).map((act, i) => ({ ...act, id: `a${i}`, features: act.features.map((feature) => ({ feature, magnitude: 1 })) })),
          ties: byMonth([...pairs.values()]),
          ratings: byMonth(ratings),
          reports: byMonth(reports).map((report) => ({ ...report, feature: 'loiter' })),
          consents: byMonth(consents),
        }
      })
  })

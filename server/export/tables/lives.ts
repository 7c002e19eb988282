import type { Act } from '../../../shared/vocabulary/ledger.ts'
import { table, type Table } from '../table.ts'
import { CITIZEN, FEATURE, MONTH } from './meanings.ts'

type ActRow = { act: Act; feature: string | null; magnitude: number | null }

/** What people truly did, to each other and to the system. */
export const LIVES: readonly Table[] = [
  table(
    'acts',
    'What was truly done: one row for each feature of an act, and one for an act without any.',
    ({ recording }) => recording.acts.flatMap(featuresOf),
    {
      act: ['text', 'Id of the act in its room.', ({ act }) => act.id],
      month: ['integer', MONTH, ({ act }) => act.month],
      slot: ['integer', '1 or 2: half of the month; 0: dilemma, way, bills and the social step.', ({ act }) => act.slot],
      citizen: ['integer', CITIZEN, ({ act }) => act.citizen],
      activity: ['text', 'Id of the activity; empty: it was none.', ({ act }) => act.activity ?? null],
      dilemma: ['text', 'Id of the dilemma that was answered; empty: none.', ({ act }) => act.dilemma ?? null],
      class: ['text', 'Class of the dilemma; voice: about speaking up.', ({ act }) => act.class ?? null],
      option: ['text', 'Answer to the dilemma: a or b.', ({ act }) => act.option ?? null],
      place: ['text', 'Id of the place.', ({ act }) => act.place],
      outcome: ['text', 'done, turned-away (no room left) or shut (a gate).', ({ act }) => act.outcome],
      defaulted: ['integer', '1: nobody chose it; no plan or answer was there.', ({ act }) => act.defaulted === true],
      feature: ['text', FEATURE, ({ feature }) => feature],
      magnitude: ['integer', 'How often the feature counts.', ({ magnitude }) => magnitude],
    },
  ),
  table('ties', 'One row for each tie in each month; a tie goes both ways.', ({ recording }) => recording.ties, {
    month: ['integer', MONTH, ({ month }) => month],
    a: ['integer', 'Seat of one of the two.', ({ a }) => a],
    b: ['integer', 'Seat of the other.', ({ b }) => b],
  }),
  table('ratings', 'Stars that citizens gave each other.', ({ recording }) => recording.ratings, {
    month: ['integer', MONTH, ({ month }) => month],
    by: ['integer', 'Seat of the one who rated.', ({ by }) => by],
    of: ['integer', 'Seat of the one who was rated.', ({ of }) => of],
    stars: ['integer', '1 to 5.', ({ stars }) => stars],
  }),
  table('reports', 'Reports of one citizen by another.', ({ recording }) => recording.reports, {
    month: ['integer', MONTH, ({ month }) => month],
    by: ['integer', 'Seat of the one who reported.', ({ by }) => by],
    of: ['integer', 'Seat of the one who was reported.', ({ of }) => of],
    feature: ['text', FEATURE, ({ feature }) => feature],
    true: ['integer', '1: it had been done; 0: it had not.', (report) => report.true],
  }),
  table('consents', "Answers to the app's question whether one joins.", ({ recording }) => recording.consents, {
    month: ['integer', 'Last month lived before the answer.', ({ month }) => month],
    citizen: ['integer', CITIZEN, ({ citizen }) => citizen],
    accept: ['integer', '1: joined; 0: said no, or left.', ({ accept }) => accept],
    seconds: ['integer', 'Seconds since the terms, or the plan, were shown.', ({ seconds }) => seconds],
  }),
  table('protests', 'Who protested against which rule.', ({ recording }) => recording.protests, {
    month: ['integer', MONTH, ({ month }) => month],
    citizen: ['integer', CITIZEN, ({ citizen }) => citizen],
    rule: ['text', 'Feature whose rule it was about; all: the whole system.', ({ rule }) => rule],
  }),
]

function featuresOf(act: Act): ActRow[] {
  return act.features.length === 0 ? [{ act, feature: null, magnitude: null }] : act.features.map((one) => ({ act, ...one }))
}

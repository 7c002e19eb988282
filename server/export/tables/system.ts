import { table, type Table } from '../table.ts'
import { CITIZEN, FEATURE, MONTH } from './meanings.ts'

/** What the system saw, booked and made of people, and what was changed in it. */
export const SYSTEM: readonly Table[] = [
  table('observations', 'What the system recorded.', ({ recording }) => recording.observations, {
    observation: ['text', 'Id of the observation in its room.', ({ id }) => id],
    act: ['text', 'Id of the act that was seen.', ({ act }) => act],
    month: ['integer', MONTH, ({ month }) => month],
    slot: ['integer', 'Slot of the act, as in the table acts.', ({ slot }) => slot],
    citizen: ['integer', 'Seat of the one whom the system believes to have seen.', ({ citizen }) => citizen],
    actual: ['integer', 'Seat of the one who was there; another than citizen: a mistake.', ({ actual }) => actual],
    sensor: ['text', 'Id of the sensor.', ({ sensor }) => sensor],
    feature: ['text', FEATURE, ({ feature }) => feature],
    magnitude: ['integer', 'How often the feature counts.', ({ magnitude }) => magnitude],
  }),
  table(
    'ledger',
    'Every change to a standing: the start of the scale and all lines of a citizen give the last standing.',
    ({ recording }) => recording.ledger,
    {
      seq: ['integer', 'Number of the line in its room.', ({ seq }) => seq],
      month: ['integer', MONTH, ({ month }) => month],
      citizen: ['integer', CITIZEN, ({ citizen }) => citizen],
      cause: ['text', 'Kind of the cause, such as observation, friends, rating or correction.', ({ cause }) => cause.kind],
      ref: ['text', 'Id of the observation or of the struck line behind it, or the month; empty: none.', ({ cause }) => cause.ref],
      delta: ['integer', 'Change, in the unit of the scale.', ({ delta }) => delta],
      balance: ['integer', 'Standing after the change.', ({ balance }) => balance],
    },
  ),
  table('standings', 'What the system made of each citizen at the end of each month.', ({ recording }) => recording.standings, {
    month: ['integer', MONTH, ({ month }) => month],
    citizen: ['integer', CITIZEN, ({ citizen }) => citizen],
    value: ['integer', 'Standing, in the unit of the scale.', ({ value }) => value],
    tier: ['text', 'Letter of the tier; empty: the system has none.', ({ tier }) => tier],
    lists: ['text', 'Ids of the lists on which the citizen stands, with a blank between two.', ({ lists }) => lists?.join(' ') ?? null],
  }),
  table('corrections', 'Entries that appeals struck.', ({ recording }) => recording.corrections, {
    month: ['integer', MONTH, ({ month }) => month],
    citizen: ['integer', CITIZEN, ({ citizen }) => citizen],
    ref: ['text', 'Id of the observation that was struck.', ({ ref }) => ref],
  }),
  table('renewals', 'Tests with which somebody won back what was taken.', ({ recording }) => recording.renewals, {
    month: ['integer', MONTH, ({ month }) => month],
    citizen: ['integer', CITIZEN, ({ citizen }) => citizen],
  }),
  table('struck', 'Rules that fell by protest.', ({ recording }) => recording.struck, {
    month: ['integer', MONTH, ({ month }) => month],
    rule: ['text', 'Feature whose rule fell; all: the whole system was withdrawn.', ({ rule }) => rule],
  }),
  table(
    'updates',
    'Unannounced changes of the rules.',
    ({ recording }) =>
      recording.sealed.regime.updates.map(({ month, effects, shift }, i) => ({
        sealed: month,
        hastened: recording.hastened[i] ?? null,
        effects,
        shift,
      })),
    {
      sealed_month: ['integer', 'Month for which the update was sealed, as in the column month elsewhere.', ({ sealed }) => sealed],
      hastened_month: ['integer', 'Month to which the facilitator brought it forward; empty: left as it was.', ({ hastened }) => hastened],
      features: ['text', 'Features whose points changed, with a blank between two.', ({ effects }) => Object.keys(effects).join(' ')],
      shift: ['integer', "What everybody's standing moved by, in the unit of the scale.", ({ shift }) => shift],
    },
  ),
]

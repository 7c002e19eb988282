import { subjectsOf } from '../../../shared/indicators/log.ts'
import { table, type Table } from '../table.ts'
import { CITIZEN, DREAM_STEPS, LIFE, MONTH } from './meanings.ts'

/** A figure between -1 and 1 as a whole number keeps four places. */
const TEN_THOUSANDTHS = 10_000

/** The rooms, their months and people, and how they ended. */
export const TOWN: readonly Table[] = [
  table('rooms', 'One row for each room of the session.', (data) => [data], {
    day: ['date', 'Day on which the room was opened, in UTC.', ({ day }) => day],
    schema: ['integer', 'Form of the recording that the tables were made from.', ({ recording }) => recording.schema],
    rules_version: [
      'integer',
      'Version of the rules of the game; figures of different versions may not be comparable.',
      ({ recording }) => recording.rulesVersion,
    ],
    regime: ['text', 'Id of the scoring system, with its variant after an @.', ({ recording }) => recording.room.regime],
    disclosure: [
      'text',
      'What people were told: glass, reasons, score, tier or doors, from most to least.',
      ({ recording }) => recording.room.disclosure,
    ],
    length: ['text', 'short, standard or long: 4, 8 or 12 months.', ({ recording }) => recording.room.length],
    citizens: ['integer', 'Citizens who lived in the room, bots among them.', ({ recording }) => recording.room.citizens],
    people: [
      'integer',
      'Citizens whom indicators are about: people; in a room of bots alone, its bots.',
      ({ recording }) => subjectsOf(recording).size,
    ],
    commitment: ['text', 'SHA-256 of the sealed rules with their salt, shown from the first minute.', ({ recording }) => recording.commitment],
    branch_month: [
      'integer',
      "Month in which another room's play was taken up here; empty: the room began at the beginning.",
      ({ recording }) => recording.branch?.month ?? null,
    ],
    reform_month: [
      'integer',
      'Month from which the room lived under the reforms that it voted in; empty: it did not.',
      ({ recording }) => recording.reforms.from,
    ],
  }),
  table('months', 'One row for each month that a room lived.', ({ recording }) => recording.room.months, {
    month: ['integer', MONTH, ({ month }) => month],
    phase: ['text', 'ordinary: no score; app: a score for those who joined; rule: a score for all; reform: after the vote.', ({ phase }) => phase],
    event: ['text', 'Id of the event of the month; empty: none.', ({ event }) => event],
    sleeps: ['integer', '1: nobody was observed in this month.', ({ sleeps }) => sleeps],
  }),
  table('citizens', 'One row for each citizen.', ({ recording }) => recording.citizens, {
    citizen: ['integer', 'Seat of the citizen, from 1; never used twice in a room.', ({ seat }) => seat],
    name: ['text', 'Pseudonym that the game gave; a name that somebody typed is left out unless texts were asked for.', ({ name }) => name],
    persona: ['text', 'Id of the traits that were dealt.', ({ persona }) => persona],
    dream: ['text', 'Id of the aim of the citizen.', ({ dream }) => dream],
    district: ['text', 'Id of the district in which the citizen lives.', ({ district }) => district],
    bot: ['text', 'Temperament of a bot; empty: a person.', ({ bot }) => bot],
    from_month: ['integer', 'First month that was lived.', ({ from }) => from],
  }),
  table(
    'covered',
    'One row for each month that a bot played for a person.',
    ({ recording }) => recording.citizens.flatMap(({ seat, covered }) => covered.map((month) => ({ seat, month }))),
    {
      month: ['integer', MONTH, ({ month }) => month],
      citizen: ['integer', CITIZEN, ({ seat }) => seat],
    },
  ),
  table('lives', 'How the life of each citizen stood at the end of each month.', ({ recording }) => recording.lives, {
    month: ['integer', MONTH, ({ month }) => month],
    citizen: ['integer', CITIZEN, ({ citizen }) => citizen],
    life: ['integer', LIFE, ({ life }) => life],
    dream_steps: ['integer', DREAM_STEPS, ({ dreamSteps }) => dreamSteps],
    joy: ['integer', 'Joy.', ({ joy }) => joy],
  }),
  table('endings', 'How each citizen ended.', ({ recording }) => recording.endings, {
    citizen: ['integer', CITIZEN, ({ citizen }) => citizen],
    life: ['integer', LIFE, ({ life }) => life],
    dream_steps: ['integer', DREAM_STEPS, ({ dreamSteps }) => dreamSteps],
    joy: ['integer', 'Joy at the end.', ({ joy }) => joy],
    standing: ['integer', 'Last standing, in the unit of the scale; empty: none.', ({ standing }) => standing],
  }),
  table(
    'indicators',
    'The measures of the room; docs/INDICATORS.md says how each is made.',
    ({ recording }) => Object.entries(recording.indicators),
    {
      indicator: ['text', 'Id of the indicator.', ([id]) => id],
      value: [
        'integer',
        'Value in ten-thousandths: 1234 is 0.1234; empty: the play does not support it.',
        ([, value]) => (value === null ? null : Math.round(value * TEN_THOUSANDTHS)),
      ],
    },
  ),
  table(
    'feelings',
    'How many people tapped each feeling before the envelope; who tapped what is not kept.',
    ({ recording }) => Object.entries(recording.feelings),
    {
      feeling: ['text', 'The feeling.', ([feeling]) => feeling],
      people: ['integer', 'People who tapped it.', ([, people]) => people],
    },
  ),
]

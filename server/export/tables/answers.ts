import { asPlayed, gradedMonth, verdictOf } from '../../../shared/scoring/effects.ts'
import type { Recording } from '../../../shared/vocabulary/recording.ts'
import { table, type Table } from '../table.ts'
import { CITIZEN, FEATURE, REFORM, WHEN } from './meanings.ts'

/** What people believed, expected, proposed and voted for. */
export const ANSWERS: readonly Table[] = [
  table('theories', 'What each citizen wrote into the notebook, beside the truth.', ({ recording }) => recording.theories, {
    citizen: ['integer', CITIZEN, ({ citizen }) => citizen],
    feature: ['text', FEATURE, ({ feature }) => feature],
    effect: ['text', 'What it was believed to do: raises, lowers, nothing or unknown.', ({ effect }) => effect],
    confidence: ['integer', 'How sure the citizen was, from 0 to 4.', ({ confidence }) => confidence],
    truth: ['text', 'What it did in the last month of the system: raises, lowers or nothing.', ({ truth }) => truth],
  }),
  table('heaviest', 'What each citizen took to count most.', ({ recording }) => recording.heaviest, {
    citizen: ['integer', CITIZEN, ({ citizen }) => citizen],
    feature: ['text', FEATURE, ({ feature }) => feature],
  }),
  table('exam', 'Answers to unseen cases, before the envelope was opened.', ({ recording }) => examOf(recording), {
    citizen: ['integer', CITIZEN, ({ citizen }) => citizen],
    case: ['integer', 'Number of the case, from 1.', ({ number }) => number],
    features: ['text', 'What was done in the case: features, with a blank between two.', ({ features }) => features.join(' ')],
    answer: ['text', 'What the system was expected to say: raises, lowers or nothing.', ({ answer }) => answer],
    truth: ['text', 'What it would have said in its last month.', ({ truth }) => truth],
  }),
  table('headlines', 'Where people placed claims from the press.', ({ recording }) => recording.headlines, {
    citizen: ['integer', CITIZEN, ({ citizen }) => citizen],
    when: ['text', WHEN, ({ when }) => when],
    claim: ['text', 'Id of the claim.', ({ claim }) => claim],
    belief: ['text', 'false, mostly-false, disputed, mostly-true or true.', ({ belief }) => belief],
  }),
  table('cases', 'How people sorted cases of scoring.', ({ recording }) => recording.cases, {
    citizen: ['integer', CITIZEN, ({ citizen }) => citizen],
    when: ['text', WHEN, ({ when }) => when],
    case: ['text', 'Id of the case.', (answer) => answer.case],
    problem: ['integer', '1: called a problem; 0: called fine.', ({ problem }) => problem],
  }),
  table('sorts', 'How people answered the two questions about a card of the archive.', ({ recording }) => recording.sorts, {
    citizen: ['integer', CITIZEN, ({ citizen }) => citizen],
    card: ['text', 'Id of the card.', ({ card }) => card],
    context: ['text', 'same: used where its data come from; other: used elsewhere.', ({ context }) => context],
    measure: ['text', 'fair: what it does fits what people did; too-hard: it does not.', ({ measure }) => measure],
  }),
  table('proposals', 'Reforms that people put on the ballot.', ({ recording }) => recording.proposals, {
    citizen: ['integer', CITIZEN, ({ citizen }) => citizen],
    reform: ['text', REFORM, ({ reform }) => reform],
  }),
  table('votes', 'Votes on reforms.', ({ recording }) => recording.votes, {
    citizen: ['integer', CITIZEN, ({ citizen }) => citizen],
    reform: ['text', REFORM, ({ reform }) => reform],
    approve: ['integer', '1: for it; 0: against it.', ({ approve }) => approve],
  }),
  table('passed', 'Reforms that were voted in.', ({ recording }) => recording.reforms.passed, {
    reform: ['text', REFORM, (reform) => reform],
  }),
  table('notes', 'What facilitators wrote for themselves; only where texts were asked for.', ({ notes }) => notes, {
    phase: ['text', 'Phase in which it was written.', ({ phase }) => phase],
    month: ['integer', 'Month in which it was written; 0: before the first.', ({ month }) => month],
    text: ['text', 'The note.', ({ text }) => text],
  }),
]

function examOf({ exam, sealed, hastened, struck, room: { months } }: Recording) {
  const [regime, graded] = [asPlayed({ sealed, hastened, struck, months }), gradedMonth({ struck, months })]
  return exam.answers.map(({ citizen, case: place, answer }) => {
    const features = exam.cases[place] ?? []
    return { citizen, number: place + 1, features, answer, truth: verdictOf(regime, features, graded) }
  })
}

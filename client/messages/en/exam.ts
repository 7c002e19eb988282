import type { Verdict } from '../../../shared/vocabulary/intent.ts'

/** Unseen cases before the envelope is opened. */
export const exam = {
  title: 'Newcomers',
  told: 'If you know the rules, you know what comes next. There is no grade.',
  newcomer: 'A newcomer does just this:',
  question: 'What will the score do?',
  verdicts: { raises: 'It goes up', lowers: 'It goes down', nothing: 'It stays' } satisfies Record<Verdict, string>,
  yours: 'Your answers',
  noAnswer: 'no answer',
  change: 'Change',
  changeCase: 'Change answer {place, number}',
  readyCount: '{are, number} of {of, number} ready',
} as const

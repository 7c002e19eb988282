import type { DebriefStep } from '../../../shared/vocabulary/phase.ts'

/** One tap and one sentence before the envelope is opened. */
export const feelings = {
  title: 'Before the envelope opens',
  told: 'How was it to live under the score?',
  anonymous: 'Nobody sees who tapped what.',
  legend: 'How it felt',
  sentence: 'One sentence for yourself',
  sentenceTold: 'It stays on this device and is sent nowhere. You read it again at the end.',
  kept: 'Kept on this device',
  wait: 'The envelope is next.',
} as const

export const reform = {
  title: 'What should change?',
  told: 'You have seen the rules. For each change, say yes or no. Or leave it.',
  legend: 'Your vote: {name}',
  for: 'For',
  against: 'Against',
  voted: 'You voted on {votes, number} of {of, number}',
  wait: 'It closes when all are done.',
  closed: 'How the class voted',
  counts: '{for, number} for, {against, number} against',
  none: 'Nobody voted',
  talk: 'Talk about it: what would each change?',
  yours: { for: 'you: for', against: 'you: against' },
  look: 'Look at the reveal again',
  back: 'Back to the vote',
} as const

export const debrief = {
  title: 'Time to talk',
  parts: {
    what: 'What?',
    'so-what': 'So what?',
    archive: 'Out in the world',
    headlines: 'Headline or hype',
    verdicts: 'What is known',
    'now-what': 'Now what?',
    exit: 'The last word',
  } satisfies Record<DebriefStep, string>,
  part: 'Part {step, number} of {of, number}',
  sentence: 'Before the envelope you wrote:',
  life: 'Your life',
  lifeSum: '3 × {steps, plural, one {# dream step} other {# dream steps}} + {joy, number} joy = {life, number}',
  dreamTrue: 'Your dream has come true.',
  dreamOpen: '{steps, number} of 4 steps of it were done.',
  look: 'Look at the reveal again',
  back: 'Back to the questions',
  bye: 'Thank you for living here for a while',
  exit: 'It was the machine, not you.',
  exitTold: 'The game is over, and every score with it: no mark, no door and no letter of it counts outside.',
  byeTold: 'If something stays with you, tell your teacher or somebody you trust. You can close this page.',
} as const

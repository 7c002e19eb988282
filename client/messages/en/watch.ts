import type { REVEAL_STEPS } from '../../../shared/vocabulary/phase.ts'

/** The onlooker’s screen: what the board shows, and a notebook of one's own. */
export const watch = {
  title: 'You watch the town',
  told: 'You see what the board shows, and nobody’s secrets. What you notice matters when the class talks.',
  town: 'The town just now',
  here: '{here, plural, one {one person lives here} other {# people live here}}',
  ready: '{are, number} of {of, number} ready',
  steps: {
    morning: 'A new month begins.',
    plan: 'People plan their month.',
    resolve: 'People do what they planned.',
    social: 'Neighbours look at each other.',
    statement: 'People read what is said of them.',
  },
  theories: 'People write down what they think the rules are.',
  reveal: {
    envelope: 'The envelope is open.',
    rules: 'The rules hang on the board.',
    belief: 'What people believed is on the board.',
    file: 'Everybody reads their own file.',
    update: 'What changed unseen is on the board.',
    mistakes: 'The mistakes are on the board.',
    doors: 'The doors that were shut are on the board.',
    behaviour: 'How people changed is on the board.',
    life: 'The lives are on the board.',
    goodhart: 'What the score measured is on the board.',
  } satisfies Record<(typeof REVEAL_STEPS)[number], string>,
  notes: 'Your notebook',
  kept: 'It stays on this device and is sent nowhere. It goes by itself two hours after you last looked.',
  questions: {
    waits: 'Who waits in line most?',
    stops: 'What do people stop doing?',
    changes: 'What changes when the rule begins?',
  },
  guesses: 'Your guesses',
  guessesTold: 'What does each do to a standing?',
  guessesLater: 'They open when a score begins.',
  marked: '{of, plural, =0 {You made no guess. This is what each did.} other {{right, number} of # guessed right}}',
  right: 'right',
  wrong: 'it was: {truth}',
  clear: 'Empty my notebook',
} as const

import type { Dream } from '../../vocabulary/content.ts'

export default {
  id: 'school',
  steps: [
    { activity: 'best', times: { short: 1, standard: 1, long: 1 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Read the first book' } },
    { activity: 'study', times: { short: 1, standard: 2, long: 2 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Learn at night' } },
    {
      activity: 'enrol',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 1, standard: 3, long: 3 },
      gate: 'school',
      text: { en: 'Sign up for the last year' },
    },
    {
      activity: 'ceremony',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 4, standard: 6, long: 5 },
      gate: 'stage',
      text: { en: 'Take the diploma on stage' },
    },
  ],
  text: { name: { en: 'The diploma' }, why: { en: 'You left school too soon. Now you want to finish.' } },
} satisfies Dream

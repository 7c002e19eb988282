import type { Dream } from '../../vocabulary/content.ts'

export default {
  id: 'comics',
  steps: [
    {
      activity: 'comics',
      times: { short: 1, standard: 1, long: 1 },
      coins: { short: 0, standard: 0, long: 0 },
      text: { en: 'Buy the first rare issue' },
    },
    { activity: 'haggle', times: { short: 1, standard: 2, long: 2 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Swap for old ones' } },
    {
      activity: 'odd',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 3, standard: 4, long: 5 },
      gate: 'credit',
      text: { en: 'Find the forgotten artist' },
    },
    {
      activity: 'flight',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 0, standard: 5, long: 5 },
      gate: 'express',
      text: { en: 'Fly to the great fair' },
    },
  ],
  text: { name: { en: 'A comics museum' }, why: { en: 'You keep boxes of old comics under the bed. They belong on a wall.' } },
} satisfies Dream

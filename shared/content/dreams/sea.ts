import type { Dream } from '../../vocabulary/content.ts'

export default {
  id: 'sea',
  steps: [
    {
      activity: 'picnic',
      times: { short: 1, standard: 1, long: 1 },
      coins: { short: 0, standard: 0, long: 0 },
      text: { en: 'Plan it with a friend' },
    },
    { activity: 'care', times: { short: 1, standard: 2, long: 2 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Get the family ready' } },
    {
      activity: 'train',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 1, standard: 2, long: 3 },
      gate: 'travel',
      text: { en: 'Buy the tickets to the coast' },
    },
    {
      activity: 'flight',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 2, standard: 5, long: 5 },
      gate: 'express',
      text: { en: 'Fly to the island' },
    },
  ],
  text: { name: { en: 'The sea, all together' }, why: { en: 'Your family has never seen the sea. This year you all go.' } },
} satisfies Dream

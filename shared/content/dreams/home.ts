import type { Dream } from '../../vocabulary/content.ts'

export default {
  id: 'home',
  steps: [
    { activity: 'family', times: { short: 1, standard: 1, long: 1 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Get a room ready' } },
    { activity: 'care', times: { short: 1, standard: 2, long: 2 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'See to her papers' } },
    {
      activity: 'train',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 1, standard: 2, long: 3 },
      gate: 'travel',
      text: { en: 'Fetch her by train' },
    },
    {
      activity: 'rental',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 0, standard: 5, long: 4 },
      gate: 'deposit',
      text: { en: 'Move to a flat with a lift' },
    },
  ],
  text: { name: { en: 'Bring Grandma home' }, why: { en: 'Grandma lives alone, far away. There is a chair for her here.' } },
} satisfies Dream

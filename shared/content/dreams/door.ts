import type { Dream } from '../../vocabulary/content.ts'

export default {
  id: 'door',
  steps: [
    { activity: 'meet', times: { short: 1, standard: 1, long: 1 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Ask round for a flat' } },
    {
      activity: 'haggle',
      times: { short: 1, standard: 2, long: 2 },
      coins: { short: 0, standard: 0, long: 0 },
      text: { en: 'Collect old furniture' },
    },
    {
      activity: 'family',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 2, standard: 3, long: 3 },
      gate: 'credit',
      text: { en: 'Buy a bed and lamps' },
    },
    {
      activity: 'rental',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 5, standard: 6, long: 5 },
      gate: 'deposit',
      text: { en: 'Sign the lease' },
    },
  ],
  text: { name: { en: 'A door of your own' }, why: { en: 'You share one room with two brothers. You want a door that you can shut.' } },
} satisfies Dream

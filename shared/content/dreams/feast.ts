import type { Dream } from '../../vocabulary/content.ts'

export default {
  id: 'feast',
  steps: [
    { activity: 'date', times: { short: 1, standard: 1, long: 1 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Ask, and hear a yes' } },
    { activity: 'meet', times: { short: 1, standard: 2, long: 2 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Invite the guests' } },
    {
      activity: 'local',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 2, standard: 3, long: 4 },
      gate: 'credit',
      text: { en: 'Order the food' },
    },
    {
      activity: 'rental',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 0, standard: 5, long: 4 },
      gate: 'deposit',
      text: { en: 'Rent the hall' },
    },
  ],
  text: { name: { en: 'The big feast' }, why: { en: 'There is someone to ask. If they say yes, everyone must come.' } },
} satisfies Dream

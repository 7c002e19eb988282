import type { Dream } from '../../vocabulary/content.ts'

export default {
  id: 'stall',
  steps: [
    { activity: 'local', times: { short: 1, standard: 1, long: 1 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Try what sells' } },
    { activity: 'haggle', times: { short: 1, standard: 2, long: 2 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Get used shelves' } },
    {
      activity: 'cook',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 3, standard: 5, long: 6 },
      gate: 'permit',
      text: { en: 'Cook for the first customers' },
    },
    {
      activity: 'ceremony',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 6, standard: 8, long: 9 },
      gate: 'stage',
      text: { en: 'Open with a party' },
    },
  ],
  text: { name: { en: 'A stall with your name' }, why: { en: 'Your bread sells out at every party. It needs a stall, and a sign.' } },
} satisfies Dream

import type { Dream } from '../../vocabulary/content.ts'

export default {
  id: 'song',
  steps: [
    { activity: 'loiter', times: { short: 1, standard: 1, long: 1 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Play at the gate' } },
    {
      activity: 'picnic',
      times: { short: 1, standard: 2, long: 2 },
      coins: { short: 0, standard: 0, long: 0 },
      text: { en: 'Practise with a friend' },
    },
    {
      activity: 'photo',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 3, standard: 5, long: 5 },
      gate: 'permit',
      text: { en: 'Put up the poster' },
    },
    {
      activity: 'ceremony',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 6, standard: 8, long: 8 },
      gate: 'stage',
      text: { en: 'Sing at the club night' },
    },
  ],
  text: { name: { en: 'A song on the big stage' }, why: { en: 'You have one good song. The town should hear it.' } },
} satisfies Dream

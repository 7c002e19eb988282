import type { Dream } from '../../vocabulary/content.ts'

export default {
  id: 'cook',
  steps: [
    { activity: 'family', times: { short: 1, standard: 1, long: 1 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Cook for the family' } },
    {
      activity: 'local',
      times: { short: 1, standard: 2, long: 2 },
      coins: { short: 0, standard: 0, long: 0 },
      text: { en: 'Learn from the stalls' },
    },
    {
      activity: 'volunteer',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 3, standard: 5, long: 5 },
      gate: 'permit',
      text: { en: 'Cook for the canteen' },
    },
    {
      activity: 'ceremony',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 5, standard: 7, long: 7 },
      gate: 'stage',
      text: { en: 'Win the tasting' },
    },
  ],
  text: { name: { en: "The street's best cook" }, why: { en: 'Your soup makes people stay. Let the whole town taste it.' } },
} satisfies Dream

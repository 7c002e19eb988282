import type { Dream } from '../../vocabulary/content.ts'

export default {
  id: 'garden',
  steps: [
    { activity: 'picnic', times: { short: 1, standard: 1, long: 1 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Ask friends along' } },
    {
      activity: 'volunteer',
      times: { short: 1, standard: 2, long: 2 },
      coins: { short: 0, standard: 0, long: 0 },
      text: { en: 'Dig with the neighbours' },
    },
    {
      activity: 'local',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 4, standard: 5, long: 6 },
      gate: 'permit',
      text: { en: 'Buy seeds and soil' },
    },
    {
      activity: 'ceremony',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 6, standard: 8, long: 8 },
      gate: 'stage',
      text: { en: 'Open the garden' },
    },
  ],
  text: { name: { en: 'A garden for the street' }, why: { en: 'The empty lot next door grows only weeds. It could be a garden.' } },
} satisfies Dream

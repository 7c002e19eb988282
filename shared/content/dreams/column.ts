import type { Dream } from '../../vocabulary/content.ts'

export default {
  id: 'column',
  steps: [
    { activity: 'best', times: { short: 1, standard: 1, long: 1 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Read how others write' } },
    { activity: 'meet', times: { short: 1, standard: 2, long: 2 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Listen to people' } },
    {
      activity: 'study',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 2, standard: 4, long: 5 },
      gate: 'school',
      text: { en: 'Take the writing course' },
    },
    {
      activity: 'write',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 5, standard: 7, long: 7 },
      gate: 'post',
      text: { en: 'Write the first own column' },
    },
  ],
  text: { name: { en: 'A column in the paper' }, why: { en: 'You notice what others miss. Every Friday the town could read it.' } },
} satisfies Dream

import type { Dream } from '../../vocabulary/content.ts'

export default {
  id: 'lead',
  steps: [
    { activity: 'shift', times: { short: 1, standard: 1, long: 1 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Show what you can do' } },
    { activity: 'study', times: { short: 1, standard: 2, long: 2 }, coins: { short: 0, standard: 0, long: 0 }, text: { en: 'Learn the machines' } },
    {
      activity: 'enrol',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 1, standard: 1, long: 1 },
      gate: 'school',
      text: { en: 'Sign up for the master class' },
    },
    {
      activity: 'promo',
      times: { short: 1, standard: 1, long: 2 },
      coins: { short: 4, standard: 6, long: 2 },
      gate: 'post',
      text: { en: 'Ask for the post' },
    },
  ],
  text: { name: { en: 'Lead the workshop' }, why: { en: 'You know every sound of the machines. Now you want to lead.' } },
} satisfies Dream

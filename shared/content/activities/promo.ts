import type { Activity } from '../../vocabulary/content.ts'

export default {
  id: 'promo',
  place: 'work',
  cost: 0,
  gain: 0,
  joy: 1,
  features: ['work.ask'],
  gate: 'post',
  needs: { activity: 'shift', times: 2 },
  lasting: { activity: 'shift', gain: 2 },
  text: { name: { en: 'Ask for promotion' } },
} satisfies Activity

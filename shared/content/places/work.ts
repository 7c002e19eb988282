import type { Place } from '../../vocabulary/content.ts'

export default {
  id: 'work',
  district: 'works',
  room: 29,
  text: { name: { en: 'Workplace' } },
} satisfies Place

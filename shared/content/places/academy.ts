import type { Place } from '../../vocabulary/content.ts'

export default {
  id: 'academy',
  district: 'works',
  room: 13,
  text: { name: { en: 'Academy' } },
} satisfies Place

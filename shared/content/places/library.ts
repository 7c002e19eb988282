import type { Place } from '../../vocabulary/content.ts'

export default {
  id: 'library',
  district: 'works',
  room: 13,
  text: { name: { en: 'Library' } },
} satisfies Place

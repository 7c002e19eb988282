import type { Place } from '../../vocabulary/content.ts'

export default {
  id: 'bank',
  district: 'trade',
  room: 13,
  text: { name: { en: 'Bank' } },
} satisfies Place

import type { Place } from '../../vocabulary/content.ts'

export default {
  id: 'market',
  district: 'trade',
  room: 13,
  text: { name: { en: 'Market' } },
} satisfies Place

import type { Place } from '../../vocabulary/content.ts'

export default {
  id: 'feed',
  district: 'gate',
  room: null,
  text: { name: { en: 'Feed' } },
} satisfies Place

import type { Place } from '../../vocabulary/content.ts'

export default {
  id: 'hall',
  district: 'gate',
  room: 17,
  text: { name: { en: 'Town hall' } },
} satisfies Place

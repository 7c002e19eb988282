import type { Place } from '../../vocabulary/content.ts'

export default {
  id: 'station',
  district: 'gate',
  room: 13,
  text: { name: { en: 'Station and airport' } },
} satisfies Place

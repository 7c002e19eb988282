import type { Place } from '../../vocabulary/content.ts'

export default {
  id: 'cafe',
  district: 'hearth',
  room: 17,
  text: { name: { en: 'Café' } },
} satisfies Place

import type { Place } from '../../vocabulary/content.ts'

export default {
  id: 'park',
  district: 'hearth',
  room: 17,
  text: { name: { en: 'Park' } },
} satisfies Place

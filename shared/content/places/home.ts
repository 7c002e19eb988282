import type { Place } from '../../vocabulary/content.ts'

export default {
  id: 'home',
  district: 'hearth',
  room: null,
  text: { name: { en: 'Home' } },
} satisfies Place

import type { Place } from '../../vocabulary/content.ts'

export default {
  id: 'shop',
  district: 'trade',
  room: 21,
  text: { name: { en: 'Online shop' } },
} satisfies Place

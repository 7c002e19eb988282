import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E19',
  text: { title: { en: 'A day off' }, body: { en: 'The town draws lots. One in four gets a day off.' } },
} satisfies EventCard

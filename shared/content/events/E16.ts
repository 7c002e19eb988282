import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E16',
  text: { title: { en: 'Smart gates' }, body: { en: 'The station gates now know who passes, and when.' } },
} satisfies EventCard

import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E08',
  text: { title: { en: 'Quiet shops' }, body: { en: 'Prices creep up, and people talk about it in every queue.' } },
} satisfies EventCard

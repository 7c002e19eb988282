import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E11',
  text: { title: { en: 'Bring a friend' }, body: { en: 'Members get two coins when a tie joins this month.' } },
} satisfies EventCard

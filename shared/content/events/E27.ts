import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E27',
  text: { title: { en: 'Open house' }, body: { en: 'The academy leaves its doors open late. More people fit in.' } },
} satisfies EventCard

import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E21',
  text: { title: { en: 'The app sleeps' }, body: { en: 'Repairs. No score this month, and all doors stand open.' } },
} satisfies EventCard

import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E17',
  text: { title: { en: 'Talk to your neighbours' }, body: { en: 'Reports count double this month. The app says: you care.' } },
} satisfies EventCard

import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E25',
  text: { title: { en: 'Extra trains' }, body: { en: 'The railway has new coaches to fill. Train trips are cheap this month.' } },
} satisfies EventCard

import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E20',
  text: { title: { en: 'Amnesty day' }, body: { en: 'For one month, every door opens one tier lower.' } },
} satisfies EventCard

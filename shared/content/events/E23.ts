import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E23',
  text: { title: { en: 'Hands for the bridge' }, body: { en: 'The bridge is loose. If a quarter of us volunteer, it holds.' } },
} satisfies EventCard

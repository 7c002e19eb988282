import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E26',
  text: { title: { en: 'Terrace days' }, body: { en: 'Warm evenings, and the café puts tables in the street.' } },
} satisfies EventCard

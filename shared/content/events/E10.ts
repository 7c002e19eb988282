import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E10',
  text: { title: { en: 'Partner places' }, body: { en: 'Café, online shop and station now serve members first.' } },
} satisfies EventCard

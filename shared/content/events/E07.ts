import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E07',
  text: { title: { en: 'New bus line' }, body: { en: 'A new bus stops in all four districts, free this month.' } },
} satisfies EventCard

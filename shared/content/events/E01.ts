import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E01',
  text: { title: { en: 'Market week' }, body: { en: 'Stalls fill the square all month. Local produce is cheap.' } },
} satisfies EventCard

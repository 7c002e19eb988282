import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E24',
  text: { title: { en: 'The open letter' }, body: { en: 'A letter asks for clear rules. A third of us must sign at the town hall.' } },
} satisfies EventCard

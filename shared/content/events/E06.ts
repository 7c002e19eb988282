import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E06',
  text: { title: { en: 'Big order' }, body: { en: 'The works has more to do than hands. Overtime pays more.' } },
} satisfies EventCard

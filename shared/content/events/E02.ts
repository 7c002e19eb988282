import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E02',
  text: { title: { en: 'First snow' }, body: { en: 'Snow on the roads. Buses crawl; walkers get through.' } },
} satisfies EventCard

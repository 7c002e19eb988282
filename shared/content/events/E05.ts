import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E05',
  text: { title: { en: 'Cough season' }, body: { en: 'Half the works is in bed with a cold. Sick days pay more.' } },
} satisfies EventCard

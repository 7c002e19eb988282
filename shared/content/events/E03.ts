import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E03',
  text: { title: { en: 'The spill' }, body: { en: 'Something pink floats in the river behind the works. Everyone has an opinion.' } },
} satisfies EventCard

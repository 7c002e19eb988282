import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E04',
  text: { title: { en: 'Town fair' }, body: { en: 'Music in the park. Everyone is welcome, and picnics are free.' } },
} satisfies EventCard

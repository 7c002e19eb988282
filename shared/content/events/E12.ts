import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E12',
  text: { title: { en: 'One more account' }, body: { en: 'Link your photo account, and the app says thank you with two coins.' } },
} satisfies EventCard

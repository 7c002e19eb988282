import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E13',
  text: { title: { en: 'Happy faces' }, body: { en: "The app's smiling members look down from every wall." } },
} satisfies EventCard

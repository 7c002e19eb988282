import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E22',
  text: { title: { en: 'The wrong person' }, body: { en: "The app mixed two people up. It can't say which two. Every appeal brings a coin." } },
} satisfies EventCard

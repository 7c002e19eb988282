import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E15',
  text: {
    title: { en: 'Cameras for safety' },
    body: { en: 'Cameras hang over streets and crossings. More eyes may follow. The footage helps the score.' },
  },
} satisfies EventCard

import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E15',
  text: { title: { en: 'Cameras for safety' }, body: { en: 'Cameras hang over streets, crossings and station gates. The footage helps the score.' } },
} satisfies EventCard

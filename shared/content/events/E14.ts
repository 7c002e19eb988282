import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E14',
  text: { title: { en: 'The rule' }, body: { en: 'From today the score counts for everyone. The town calls it fair.' } },
} satisfies EventCard

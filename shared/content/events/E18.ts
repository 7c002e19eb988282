import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E18',
  text: { title: { en: 'Please show your tier' }, body: { en: 'Café tables now have a light in the colour of your tier.' } },
} satisfies EventCard

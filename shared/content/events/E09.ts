import type { EventCard } from '../../vocabulary/content.ts'

export default {
  id: 'E09',
  text: { title: { en: 'A friendly app' }, body: { en: 'A new app counts what good neighbours do. Members get a coin each month.' } },
} satisfies EventCard

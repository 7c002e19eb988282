import type { Reform } from '../../vocabulary/content.ts'

export default {
  id: 'human-appeal',
  text: { name: { en: 'A person hears you' }, body: { en: 'You can ask about any line. A person looks, and what is wrong is struck.' } },
} satisfies Reform

import type { Reform } from '../../vocabulary/content.ts'

export default {
  id: 'opt-out',
  text: { name: { en: 'Free to stay out' }, body: { en: 'Anyone may leave the score. Who stays out has every door that others have.' } },
} satisfies Reform

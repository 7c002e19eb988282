import type { Reform } from '../../vocabulary/content.ts'

export default {
  id: 'banned-uses',
  text: { name: { en: 'Where it must not go' }, body: { en: 'School, a home and the right to speak must never hang on the score.' } },
} satisfies Reform

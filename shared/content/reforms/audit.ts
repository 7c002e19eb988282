import type { Reform } from '../../vocabulary/content.ts'

export default {
  id: 'audit',
  text: { name: { en: 'A check from outside' }, body: { en: 'People from outside test the score for faults. All may read what they find.' } },
} satisfies Reform

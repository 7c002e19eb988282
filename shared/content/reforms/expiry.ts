import type { Reform } from '../../vocabulary/content.ts'

export default {
  id: 'expiry',
  text: { name: { en: 'Old entries end' }, body: { en: 'After some months an entry is struck. What is past is past.' } },
} satisfies Reform

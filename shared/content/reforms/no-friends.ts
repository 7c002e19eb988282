import type { Reform } from '../../vocabulary/content.ts'

export default {
  id: 'no-friends',
  text: { name: { en: "Friends don't count" }, body: { en: 'Only your own acts move your score. Whom you know moves nothing.' } },
} satisfies Reform

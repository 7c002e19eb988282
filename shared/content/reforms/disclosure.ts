import type { Reform } from '../../vocabulary/content.ts'

export default {
  id: 'disclosure',
  text: { name: { en: 'Show more of the rules' }, body: { en: 'Each of us is told one step more: the number, the reasons, or the rules.' } },
} satisfies Reform

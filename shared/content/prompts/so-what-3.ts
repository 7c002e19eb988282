import type { Prompt } from '../../vocabulary/content.ts'

export default {
  id: 'so-what-3',
  part: 'so-what',
  text: { en: 'What did the score see well? What did it miss about a good life?' },
} satisfies Prompt

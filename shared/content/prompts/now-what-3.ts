import type { Prompt } from '../../vocabulary/content.ts'

export default {
  id: 'now-what-3',
  part: 'now-what',
  text: { en: 'You may build a score for this class. What would it never count?' },
} satisfies Prompt

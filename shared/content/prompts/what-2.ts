import type { Prompt } from '../../vocabulary/content.ts'

export default {
  id: 'what-2',
  part: 'what',
  text: { en: 'What did you do, or not do, because somebody might count it?' },
} satisfies Prompt

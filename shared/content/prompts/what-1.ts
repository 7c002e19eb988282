import type { Prompt } from '../../vocabulary/content.ts'

export default {
  id: 'what-1',
  part: 'what',
  text: { en: 'Think of one statement that came. What did you feel before you thought?' },
} satisfies Prompt

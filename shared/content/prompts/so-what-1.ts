import type { Prompt } from '../../vocabulary/content.ts'

export default {
  id: 'so-what-1',
  part: 'so-what',
  text: { en: 'Nobody told you the rules. What did you make up, and how sure were you?' },
} satisfies Prompt

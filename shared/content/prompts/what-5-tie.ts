import type { Prompt } from '../../vocabulary/content.ts'

export default {
  id: 'what-5-tie',
  part: 'what',
  moment: 'first-cut-tie',
  text: { en: 'In month {month} somebody first let go of a friend who stood lower. What was not said?' },
} satisfies Prompt

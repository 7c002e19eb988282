import type { Prompt } from '../../vocabulary/content.ts'

export default {
  id: 'so-what-6-mistake',
  part: 'so-what',
  moment: 'never-appealed',
  text: { en: 'A mistake of {points} points in month {month} was never appealed. What would it have taken to ask?' },
} satisfies Prompt

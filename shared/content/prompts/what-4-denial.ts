import type { Prompt } from '../../vocabulary/content.ts'

export default {
  id: 'what-4-denial',
  part: 'what',
  moment: 'first-denial',
  text: { en: 'In month {month} a door stayed shut for the first time. Who was there, and what went through your head?' },
} satisfies Prompt

import type { Prompt } from '../../vocabulary/content.ts'

export default {
  id: 'what-4-denial',
  part: 'what',
  moment: 'first-denial',
  text: { en: "In month {month} a door stayed shut for the first time. What goes through one's head then?" },
} satisfies Prompt

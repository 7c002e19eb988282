import type { Prompt } from '../../vocabulary/content.ts'

export default {
  id: 'now-what-1',
  part: 'now-what',
  text: { en: 'Where are you counted, rated or ranked in your own life? What do you know of the rules?' },
} satisfies Prompt

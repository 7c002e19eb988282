import type { Prompt } from '../../vocabulary/content.ts'

export default {
  id: 'now-what-2',
  part: 'now-what',
  text: { en: 'Name a score or a list that helps people. What makes it fair?' },
} satisfies Prompt

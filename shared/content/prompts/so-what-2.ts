import type { Prompt } from '../../vocabulary/content.ts'

export default {
  id: 'so-what-2',
  part: 'so-what',
  text: { en: 'Some lines were mistakes. Who could notice? Who should have to put them right?' },
} satisfies Prompt

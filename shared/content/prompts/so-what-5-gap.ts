import type { Prompt } from '../../vocabulary/content.ts'

export default {
  id: 'so-what-5-gap',
  part: 'so-what',
  moment: 'largest-gap',
  text: { en: 'In month {month} the two ends of the town stood {points} points apart. Were those lives so far apart?' },
} satisfies Prompt

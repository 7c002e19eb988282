import type { Prompt } from '../../vocabulary/content.ts'

export default {
  id: 'what-3',
  part: 'what',
  text: { en: 'When did you feel close to somebody here? When did you step away from somebody?' },
} satisfies Prompt

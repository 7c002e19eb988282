import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'dog-course',
  form: 'a',
  told: { en: 'A dog bit twice. Its owner must take a course before it may run free again.' },
  problem: false,
  limb: null,
  played: false,
  why: { en: 'It is about the dog, and a course undoes it.' },
} satisfies Case

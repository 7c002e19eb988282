import type { Lesson } from '../../vocabulary/lesson.ts'

export default {
  id: 'cohort-injustice',
  main: { regime: 'relative-reach', disclosure: 'score' },
  contrast: { regime: 'credit-file', disclosure: 'reasons' },
  deal: 'shared',
  seal: 'own',
  text: {
    title: { en: 'Measured against others' },
    aim: { en: 'What it means that somebody must be last, however well all do.' },
    question: { en: 'Did you do badly, or did others do better? Is that the same thing?' },
  },
} satisfies Lesson

import type { Lesson } from '../../vocabulary/lesson.ts'

export default {
  id: 'false-positives',
  main: { regime: 'credit-file', disclosure: 'reasons' },
  contrast: { regime: 'dog-licence', disclosure: 'glass' },
  deal: 'shared',
  seal: 'own',
  text: {
    title: { en: 'False alarms' },
    aim: { en: 'What one wrong entry costs, and who has to prove it wrong.' },
    question: { en: 'Who found a mistake in their file? Who paid for it?' },
  },
} satisfies Lesson

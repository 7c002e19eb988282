import type { Lesson } from '../../vocabulary/lesson.ts'

export default {
  id: 'gaming',
  main: { regime: 'reach', disclosure: 'score' },
  contrast: { regime: 'open-reach', disclosure: 'reasons' },
  deal: 'shared',
  seal: 'own',
  text: {
    title: { en: 'Playing the score' },
    aim: { en: 'What people do for points, and what they then leave undone.' },
    question: { en: 'What did you do only for the number? What was lost by it?' },
  },
} satisfies Lesson

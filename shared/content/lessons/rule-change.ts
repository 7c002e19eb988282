import type { Lesson } from '../../vocabulary/lesson.ts'

export default {
  id: 'rule-change',
  main: { regime: 'model-city', disclosure: 'glass' },
  contrast: { regime: 'model-city@2021', disclosure: 'glass' },
  deal: 'shared',
  seal: 'shared',
  text: {
    title: { en: 'Change of rules, and appeal' },
    aim: { en: 'The same points under two laws: one shuts doors, one doesn’t.' },
    question: { en: 'The points were the same. What made the difference, and who could change it?' },
  },
} satisfies Lesson

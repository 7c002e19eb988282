import type { Lesson } from '../../vocabulary/lesson.ts'

export default {
  id: 'function-creep',
  main: { regime: 'hiring-screen', disclosure: 'doors' },
  contrast: { regime: 'dog-licence', disclosure: 'glass' },
  deal: 'shared',
  seal: 'own',
  text: {
    title: { en: 'Function creep' },
    aim: { en: 'A number made for one thing begins to count for another.' },
    question: { en: 'What was the number for at first? Where did it count in the end?' },
  },
} satisfies Lesson

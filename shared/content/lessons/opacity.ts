import type { Lesson } from '../../vocabulary/lesson.ts'

export default {
  id: 'opacity',
  main: { regime: 'value-score', disclosure: 'doors' },
  contrast: { regime: 'driving-licence', disclosure: 'glass' },
  deal: 'shared',
  seal: 'own',
  text: {
    title: { en: 'Opacity' },
    aim: { en: 'What it is like when nobody tells you what counts.' },
    question: { en: 'How did you live with rules that you couldn’t see? And with rules on the wall?' },
  },
} satisfies Lesson

import type { Lesson } from '../../vocabulary/lesson.ts'

export default {
  id: 'legitimacy',
  main: { regime: 'civility-code', disclosure: 'score' },
  contrast: { regime: 'driving-licence', disclosure: 'glass' },
  deal: 'shared',
  seal: 'own',
  text: {
    title: { en: 'Who may score whom' },
    aim: { en: 'Why people put up with one system and protest against another.' },
    question: { en: 'What would a fair system have to ask, tell and allow?' },
  },
} satisfies Lesson

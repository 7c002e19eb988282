import type { Lesson } from '../../vocabulary/lesson.ts'

export default {
  id: 'guilt-by-association',
  main: { regime: 'friend-gate', disclosure: 'doors' },
  contrast: { regime: 'driving-licence', disclosure: 'glass' },
  deal: 'shared',
  seal: 'own',
  text: {
    title: { en: 'Guilt by association' },
    aim: { en: 'What happens to friends when a friend’s score counts as yours.' },
    question: { en: 'Whom did you stop meeting, and why?' },
  },
} satisfies Lesson

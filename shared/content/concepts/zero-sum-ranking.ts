import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'zero-sum-ranking',
  term: { en: 'Zero-sum ranking' },
  definition: { en: 'When places are few, one goes up only if another goes down.' },
  felt: { en: 'In the queue somebody was always last. In a ranked town that holds for the score too.' },
  indicator: null,
  question: { en: 'Can everybody in a class be better than average?' },
  elsewhere: [
    {
      where: null,
      text: { en: 'PeerIndex, seen in 2012, scored people by how they compare with others who write on the same topic.' },
      sources: ['therealtimereport.com/2012/04/11'],
    },
    {
      where: 'GB',
      text: { en: 'Schools in England had to rank their pupils within each grade and subject in 2020.' },
      sources: ['hepi.ac.uk/2020/08/10/a-levels-2020-what-students-and-parents-need-to-know/'],
    },
  ],
} satisfies Concept

import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'unequal-error',
  term: { en: 'Unequal error' },
  definition: { en: 'Mistakes hit some groups more often than others.' },
  felt: { en: 'The name twin was mixed up twice as often as anybody else.' },
  indicator: null,
  question: { en: 'Is a score fair if it is right on average?' },
  elsewhere: [
    {
      where: 'US',
      text: {
        en: 'In the USA, COMPAS flagged 44.9 % of one group and 23.5 % of another who did not offend again. The firm says that it predicts both equally well.',
      },
      sources: ['documentcloud.org (2998392)', 'equivant.com'],
    },
    {
      where: 'GB',
      text: { en: 'In England top grades rose by 4.7 points at private schools in 2020, and by 2 at comprehensive schools.' },
      sources: ['inews.co.uk (A-level results 2020)', 'hepi.ac.uk/2020/08/16/a-levels-2020-a-system-without-much-appeal/'],
    },
  ],
} satisfies Concept

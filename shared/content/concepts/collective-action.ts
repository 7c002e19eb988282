import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'collective-action',
  term: { en: 'Collective action' },
  definition: { en: 'Many together can change a rule that one alone cannot.' },
  felt: { en: 'Open letters and votes needed many hands. Count how many of you joined.' },
  indicator: 'collective',
  question: { en: 'What would have brought in the next person?' },
  elsewhere: [
    {
      where: 'CN',
      text: { en: 'Suzhou in China gave up its civility code in September 2020, after days of public anger.' },
      sources: ['globaltimes.cn/content/1200084.shtml', 'chinadigitaltimes.net/2020/09/translation-a-civility-code-will-only-make-us-fearful/'],
    },
    {
      where: 'GB',
      text: { en: 'Scotland gave up its grading algorithm in August 2020 after protest.' },
      sources: ['hepi.ac.uk/2020/08/16/a-levels-2020-a-system-without-much-appeal/'],
    },
  ],
} satisfies Concept

import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'social-sorting',
  term: { en: 'Social sorting' },
  definition: { en: 'People pick their friends by score, so groups drift apart.' },
  felt: { en: 'In the social step you could tie and untie, with the tiers in view.' },
  indicator: 'segregation',
  question: { en: 'Whom did you untie, and would you have done so without a score?' },
  elsewhere: [
    {
      where: 'CN',
      text: { en: 'From May 2015 members of the dating site Baihe in China could show their Sesame score.' },
      sources: ['vshangxuetang.com/business/2015-07/10'],
    },
    {
      where: null,
      text: { en: 'A formal model predicts that scored people drift into groups. Proof from the field is missing.' },
      sources: ['papers.ssrn.com/sol3/papers.cfm?abstract_id=2475265'],
    },
  ],
} satisfies Concept

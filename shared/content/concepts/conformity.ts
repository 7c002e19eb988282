import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'conformity',
  term: { en: 'Conformity' },
  definition: { en: 'More and more people choose the same safe things.' },
  felt: { en: 'Set the acts of ordinary months beside those of the rule. Did the town do fewer kinds of things?' },
  indicator: 'conformity',
  question: { en: 'Which act did nearly everybody drop?' },
  elsewhere: [
    {
      where: 'US',
      text: { en: 'In a survey of 2018 in the USA, 47 % of hiring staff were less likely to call somebody whom they could not find online.' },
      sources: ['markets.businessinsider.com (CareerBuilder, 9 August 2018)'],
    },
    {
      where: null,
      text: { en: 'A model of credit scores with friends predicts that people keep fewer friends, and friends who are more like them.' },
      sources: ['papers.ssrn.com/sol3/papers.cfm?abstract_id=2475265'],
    },
  ],
} satisfies Concept

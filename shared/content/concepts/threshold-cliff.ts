import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'threshold-cliff',
  term: { en: 'Threshold cliff' },
  definition: { en: 'One point more or less changes everything.' },
  felt: { en: 'Each tier has a hard edge. One point short of it, a gate stayed shut.' },
  indicator: 'cliff',
  question: { en: 'Who stood just above an edge, and who just below?' },
  elsewhere: [
    {
      where: 'CN',
      text: { en: 'In one city in China bicycles needed no deposit from a Sesame score of 600 on, with a clean record.' },
      sources: ['english.suzhou.gov.cn'],
    },
    {
      where: null,
      text: { en: 'On one large ride platform a mean just below 4.6 could cost a driver the work, as told in 2016.' },
      sources: ['newscientist.com/article/mg23230953-000'],
    },
  ],
} satisfies Concept

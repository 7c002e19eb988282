import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'lateral-surveillance',
  term: { en: 'Lateral surveillance' },
  definition: { en: 'Neighbours watch each other for the system.' },
  felt: { en: 'The app asked you for stars and for reports on your neighbours. You could always skip.' },
  indicator: 'lateralSurveillance',
  question: { en: 'Why did you report, or why not?' },
  elsewhere: [
    {
      where: 'CN',
      text: { en: 'In Yangqiao in China neighbours reported good and bad deeds at a screen in the village hall in 2019.' },
      sources: ['scmp.com/magazines/post-magazine/long-reads/article/3012574'],
    },
    {
      where: null,
      text: { en: 'Riders rate drivers in many countries. On one large platform a mean below 4.6 could cost the work, as told in 2016.' },
      sources: ['newscientist.com/article/mg23230953-000'],
    },
  ],
} satisfies Concept

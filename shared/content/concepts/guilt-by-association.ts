import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'guilt-by-association',
  term: { en: 'Guilt by association' },
  definition: { en: 'You are judged by what your friends do.' },
  felt: { en: 'Where friends count, their standing moved yours. The app showed who lifts you.' },
  indicator: 'association',
  question: { en: 'Did you keep a friend who cost you points?' },
  elsewhere: [
    {
      where: 'CN',
      text: { en: 'With Sesame Credit in China contacts are said to make up 5 %, which is 30 points on a scale of 600.' },
      sources: ['quantstreams.com/2018/03/21', 'wodefinance.com/Creditcardoverdue/zcxooqrcql.html'],
    },
    {
      where: 'US',
      text: { en: 'A patent granted in the USA in 2015 would stop a loan if the friends of a person had too low a mean.' },
      sources: ['fortune.com/2015/08/04/facebook-loan-approval-network', 'cisloandthomas.com'],
    },
  ],
} satisfies Concept

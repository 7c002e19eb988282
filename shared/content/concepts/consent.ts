import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'consent',
  term: { en: 'Consent' },
  definition: { en: 'A yes counts only if a no is free.' },
  felt: { en: 'The app laid long terms before you. Members got coins; those who stayed out had to do without.' },
  indicator: 'consent',
  question: { en: 'How many seconds did you read? What would a fair question look like?' },
  elsewhere: [
    {
      where: 'CN',
      text: { en: 'In January 2018 Sesame Credit in China used a box that was already ticked. It said sorry within a day.' },
      sources: ['shine.cn/biz/tech/1801048635/'],
    },
    {
      where: 'US',
      text: { en: 'Klout in the USA scored people by their public posts unless they opted out, as told in 2012.' },
      sources: ['peopleandtech.org'],
    },
  ],
} satisfies Concept

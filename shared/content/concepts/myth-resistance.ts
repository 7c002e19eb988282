import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'myth-resistance',
  term: { en: 'Myth resistance' },
  definition: { en: 'Your beliefs follow the evidence, up or down.' },
  felt: { en: 'You place each claim from the press on five steps, before and after. Some are true.' },
  indicator: null,
  question: { en: 'Which true claim did you take for a myth?' },
  elsewhere: [
    {
      where: 'CN',
      text: { en: 'A video of 2015 spread stories about Sesame Credit in China that papers still told years later.' },
      sources: ['rollingstone.com/glixel/news (w517522)', 'cwwilkie.org/2015/12/22/the-sesame-credit-scare/'],
    },
    {
      where: 'US',
      text: { en: 'A much quoted count of people without a credit file in the USA was halved in 2025, after mistakes in it came out.' },
      sources: ['lexblog.com/2025/07/03/insights-from-the-cfpbs-latest-report-on-credit-invisibility/'],
    },
  ],
} satisfies Concept

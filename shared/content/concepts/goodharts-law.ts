import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'goodharts-law',
  term: { en: "Goodhart's law" },
  definition: { en: 'Once a number becomes the aim, it stops telling the truth.' },
  felt: { en: 'The last chart set standing against life. Some rose in one and not in the other.' },
  indicator: 'goodhart',
  question: { en: 'What did the score say it measured? What did it measure?' },
  elsewhere: [
    {
      where: 'US',
      text: { en: 'Klout said that it measured influence. An outside test found that the log of the number of followers explained 95 % of it.' },
      sources: ['wikisum.wiki/wiki/Klout.com'],
    },
    {
      where: null,
      text: { en: 'Octoboard gives a higher level to those who link more accounts. What rises is the data given.' },
      sources: ['octoboard.com/blog/measuring-social-score/'],
    },
  ],
} satisfies Concept

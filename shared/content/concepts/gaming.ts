import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'gaming',
  term: { en: 'Gaming' },
  definition: { en: 'People work on the number and not on what it stands for.' },
  felt: { en: 'Buying followers or swapping five stars could lift a standing. Neither helped anybody.' },
  indicator: 'gaming',
  question: { en: 'What was the cheapest way to look good?' },
  elsewhere: [
    {
      where: 'CN',
      text: { en: 'In the village of Yangqiao in China somebody bettered the star sign on his own door with stickers, as told in 2019.' },
      sources: ['scmp.com/magazines/post-magazine/long-reads/article/3012574'],
    },
    {
      where: 'US',
      text: { en: 'A man in the USA raised his Klout score from 34 to 72 in six months, as told in 2012.' },
      sources: ['peopleandtech.org'],
    },
  ],
} satisfies Concept

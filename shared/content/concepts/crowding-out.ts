import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'crowding-out',
  term: { en: 'Crowding out' },
  definition: { en: 'A reward can push out the wish to help for its own sake.' },
  felt: { en: 'Some good deeds were seen by no sensor. Did you do them less once the score began?' },
  indicator: 'crowdingOut',
  question: { en: 'Would you have helped without the points?' },
  elsewhere: [
    {
      where: 'IT',
      text: { en: 'Bologna in Italy planned points for recycling and taking the bus in 2022. If it changed the wish to help is not known.' },
      sources: ['key4biz.it'],
    },
    {
      where: 'CN',
      text: { en: 'In Yangqiao in China, devoted work gave 3 points in 2019, with soap and napkins as perks. The wish to help was not measured.' },
      sources: ['scmp.com/magazines/post-magazine/long-reads/article/3012574'],
    },
  ],
} satisfies Concept

import type { ArchiveCard } from '../../vocabulary/content.ts'

export default {
  id: 'city-wallet',
  title: { en: 'Points for good deeds' },
  where: 'IT',
  when: { en: '2022' },
  told: {
    en: 'In Bologna recycling and taking the bus were to bring points for rewards: free to join, nothing to lose. The privacy authority opened an inquiry.',
  },
  context: 'disputed',
  measure: 'disputed',
  why: { en: 'One wallet collects many fields, but only gives. Whether rewards alone can do harm is just what the inquiry asked.' },
  question: { en: 'What would you lose by staying out?' },
  sources: ['key4biz.it', 'punto-informatico.it'],
} satisfies ArchiveCard

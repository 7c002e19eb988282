import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'lock-in',
  term: { en: 'Lock-in' },
  definition: { en: 'Leaving costs so much that hardly anybody can.' },
  felt: { en: 'In the app months you could stay out. Once the rule came, the gates asked everybody for a tier.' },
  indicator: 'lockIn',
  question: { en: 'When did staying out stop being a choice?' },
  elsewhere: [
    {
      where: 'US',
      text: { en: 'In the USA employers, landlords and insurers may look at credit files too, as a newspaper told in 2015.' },
      sources: ['cleveland.com/consumeraffairs/2015/05/cfpb_finds_1_in_10_americans_a.html'],
    },
    {
      where: 'AT',
      text: { en: "In Austria a phone contract was refused over a score. The case reached the EU's top court, which ruled in 2025." },
      sources: ['aoshearman.com, 2025-03-12'],
    },
  ],
} satisfies Concept

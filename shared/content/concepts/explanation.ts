import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'explanation',
  term: { en: 'Explanation' },
  definition: { en: 'You are told a reason that you can act on.' },
  felt: { en: 'Rooms differ. Some are shown each line and rule, some only a door that stays shut.' },
  indicator: null,
  question: { en: 'Which reason would have helped you to change something?' },
  elsewhere: [
    {
      where: 'US',
      text: { en: 'Lenders in the USA must give the real main reasons for a refusal, however complex the model. A circular of 2023 says so.' },
      sources: ['consumerfinance.gov/compliance/circulars/circular-2023-03'],
    },
    {
      where: 'AT',
      text: { en: "In a case from Austria the EU's top court ruled in 2025 that a formula alone is no explanation." },
      sources: ['aoshearman.com, 2025-03-12'],
    },
  ],
} satisfies Concept

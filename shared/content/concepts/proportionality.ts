import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'proportionality',
  term: { en: 'Proportion and context' },
  definition: { en: 'A penalty is no bigger than the act, and touches the same part of life.' },
  felt: { en: 'With the house score, driving too fast could cost you a place at the academy. Does that fit?' },
  indicator: null,
  question: { en: 'Which penalty would you keep, and which would you move or strike?' },
  elsewhere: [
    {
      where: 'EU',
      text: {
        en: 'Since February 2025 the EU bans scores by machine that do harm in an unrelated field, or more harm than the act deserves.',
      },
      sources: ['mondaq.com (Ireland, 2025-02-20)', 'fontvera.eu/intelligence/ai-act-faq-social-scoring'],
    },
    {
      where: 'CN',
      text: { en: "China's central government asked in 2020 that penalties rest on law and fit the act." },
      sources: ['chinalawtranslate.com (State Council General Office, 2020, No. 49)'],
    },
  ],
} satisfies Concept

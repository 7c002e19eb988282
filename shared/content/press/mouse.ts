import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'mouse',
  claim: { en: 'Firms in the USA help shops to set your price by where you are and how your mouse moves.' },
  about: { system: { en: 'targeted prices' }, where: 'US', concept: 'opacity' },
  verdict: 'mostly-true',
  evidence: {
    en: 'The regulator reported it in January 2025, with at least 250 clients. Two of its members objected to the release. How many prices changed is not known.',
  },
  sources: ['mccarter.com', 'lakesarearadio.net/?p=628992'],
  date: { on: '2025-01', of: { en: 'the report of the regulator' } },
} satisfies Claim

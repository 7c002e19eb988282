import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'eu-ban',
  claim: { en: 'The EU has banned every score for people.' },
  about: { system: { en: 'AI Act' }, where: 'EU', concept: 'proportionality' },
  verdict: 'false',
  errs: 'over',
  evidence: {
    en: 'Since February 2025 it bans scores that machines make of behaviour or traits, if they harm in an unrelated field or out of proportion. Credit scores built on money data stay, under strict rules.',
  },
  sources: ['mondaq.com (Ireland, 2025-02-20)', 'fontvera.eu/intelligence/ai-act-faq-social-scoring'],
  date: { on: '2025-02-02', of: { en: 'the day on which the ban began' } },
} satisfies Claim

import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'only-a-number',
  claim: { en: 'A bureau that only works out a score decides nothing.' },
  about: { system: { en: 'SCHUFA' }, where: 'DE', concept: 'accountability-gap' },
  verdict: 'mostly-false',
  errs: 'under',
  evidence: {
    en: "The bureau said so in court. The EU's top court found in 2023 that the score is itself a decision by machine, if a lender leans on it strongly.",
  },
  sources: [
    'gdprhub.eu (C-634/21)',
    'heuking.de/en/news-events/newsletter-articles/detail/ecj-rules-on-schufa-scoring-current-practices-not-gdpr-compliant.html',
  ],
  date: { on: '2023-12-07', of: { en: 'the judgment' } },
} satisfies Claim

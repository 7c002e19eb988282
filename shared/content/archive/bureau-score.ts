import type { ArchiveCard } from '../../vocabulary/content.ts'

export default {
  id: 'bureau-score',
  title: { en: 'A score that decides by itself' },
  where: 'DE',
  when: { en: '2023' },
  told: { en: 'A bureau works out how likely somebody is to pay. Shops and lenders lean on it, and the bureau tells no more than a rough outline.' },
  context: 'same',
  measure: 'disputed',
  why: {
    en: 'Payment for payment: the same field. But the top court of the EU called such a score a decision. So people may ask for a human and for reasons.',
  },
  question: { en: 'Who decided: the one who scores, or the one who uses the score?' },
  sources: ['gdprhub.eu (C-634/21)', 'dpoconsultancy.com'],
} satisfies ArchiveCard

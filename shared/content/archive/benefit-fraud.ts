import type { ArchiveCard } from '../../vocabulary/content.ts'

export default {
  id: 'benefit-fraud',
  title: { en: 'A tool that looks for fraud' },
  where: 'NL',
  when: { en: 'Until 2021' },
  told: {
    en: 'A tool picked families for a check of their child benefits. A foreign passport counted as a sign of risk. Over 20,000 parents were wrongly accused.',
  },
  context: 'same',
  measure: 'too-hard',
  why: { en: 'Benefits were checked for benefits. But where one comes from is no conduct, and whole sums were claimed back.' },
  question: { en: 'How did a sign turn into a proof?' },
  sources: ['equineteurope.org', 'openglobalrights.org'],
} satisfies ArchiveCard

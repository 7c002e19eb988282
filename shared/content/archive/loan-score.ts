import type { ArchiveCard } from '../../vocabulary/content.ts'

export default {
  id: 'loan-score',
  title: { en: 'A credit score for a loan' },
  where: 'US',
  when: { en: 'Today' },
  told: { en: 'A lender looks at how one paid earlier loans: on time, how much is owed, for how long. Who is refused is told the main reasons.' },
  context: 'same',
  measure: 'fair',
  why: {
    en: 'How one paid says something about how one will pay. It is narrow, reasons must be given, and errors can be disputed; one in four files had one.',
  },
  question: { en: 'When does a fair score turn unfair?' },
  sources: ['econ70.com/2018/07/18/fico-fix/', 'consumerfinance.gov/compliance/circulars/circular-2023-03', 'foxbusiness.com/features/2013/02/11'],
} satisfies ArchiveCard

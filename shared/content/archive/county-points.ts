import type { ArchiveCard } from '../../vocabulary/content.ts'

export default {
  id: 'county-points',
  title: { en: 'A county that graded its people' },
  where: 'CN',
  when: { en: '2010' },
  told: {
    en: 'In Suining points were lost for unpaid bills, and for petitions and posts against officials. Grade D meant no aid and no permit for a shop.',
  },
  context: 'other',
  measure: 'too-hard',
  why: { en: 'To complain is no debt, and aid or a shop has nothing to do with either. Critics inside China said that no law allowed it.' },
  question: { en: 'Which of its rules would you have kept?' },
  sources: ["global-inst.com (On Suining's New Deal)", 'globalvoices.org/2010/04/04/china-county-citizens-subject-to-moral-appraisal/'],
} satisfies ArchiveCard

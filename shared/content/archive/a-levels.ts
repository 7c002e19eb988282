import type { ArchiveCard } from '../../vocabulary/content.ts'

export default {
  id: 'a-levels',
  title: { en: 'School grades by formula' },
  where: 'GB',
  when: { en: '2020' },
  told: {
    en: 'Exams fell away. A formula set grades by how each school had done in the years before, and lowered 39 in 100 of the teachers’ grades.',
  },
  context: 'same',
  measure: 'too-hard',
  why: { en: 'School results were used for school results. But a strong pupil of a weak school was held down for what others had done.' },
  question: { en: 'Is a result fair when the average is right and single people are not?' },
  sources: ['inews.co.uk (A-level results 2020)'],
} satisfies ArchiveCard

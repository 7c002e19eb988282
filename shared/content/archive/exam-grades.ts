import type { ArchiveCard } from '../../vocabulary/content.ts'

export default {
  id: 'exam-grades',
  title: { en: 'School grades by formula' },
  where: 'GB',
  when: { en: '2020' },
  told: {
    en: 'Exams fell away. A formula set grades by how each school had done before, and lowered 39 in 100 of those that teachers had proposed.',
  },
  context: 'same',
  measure: 'too-hard',
  why: { en: 'School results for school results. But a strong pupil of a weak school was held down for what others had done.' },
  question: { en: 'Is a result fair when the average is right and single people are not?' },
  sources: ['inews.co.uk (A-level results 2020)', 'hepi.ac.uk/2020/08/16/a-levels-2020-a-system-without-much-appeal/'],
} satisfies ArchiveCard

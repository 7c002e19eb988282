import type { ArchiveCard } from '../../vocabulary/content.ts'

export default {
  id: 'licence-points',
  title: { en: 'Points for bad driving' },
  where: 'GB',
  when: { en: 'Since 1988' },
  told: { en: 'Speeding and the like bring points. With twelve points in three years a driver usually loses the licence for six months.' },
  context: 'same',
  measure: 'fair',
  why: { en: 'Bad driving costs the right to drive. The list is known, a court can be lenient, and the points end.' },
  question: { en: 'What makes this one easy to live with?' },
  sources: ['respectyourself.org.uk', 'blog.jgcollie.co.uk/?p=522'],
} satisfies ArchiveCard

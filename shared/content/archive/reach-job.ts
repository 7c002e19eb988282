import type { ArchiveCard } from '../../vocabulary/content.ts'

export default {
  id: 'reach-job',
  title: { en: 'A score of reach for a job' },
  where: 'US',
  when: { en: '2012' },
  told: { en: 'A man lost the chance of a job because his score of influence on social media was 34. The one who got it had 67.' },
  context: 'other',
  measure: 'too-hard',
  why: { en: 'How many people share one’s posts was used to judge work. Nobody told him that it would count.' },
  question: { en: 'What else is read by people it was not made for?' },
  sources: ['peopleandtech.org'],
} satisfies ArchiveCard

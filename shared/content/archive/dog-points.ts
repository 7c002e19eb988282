import type { ArchiveCard } from '../../vocabulary/content.ts'

export default {
  id: 'dog-points',
  title: { en: 'A points card for dog owners' },
  where: 'CN',
  when: { en: 'Since 2017' },
  told: { en: 'In Jinan, owners lose points for a loose dog or noise. At zero the dog is taken until a course and a quiz are passed.' },
  context: 'same',
  measure: 'fair',
  why: { en: 'It is about dogs, and it costs a dog for a time: 110 of 122 were back after the quiz. Officers must ask three households first.' },
  question: { en: 'When would taking the dog be too hard?' },
  sources: [
    'scmp.com/tech/policy/article/2170400',
    'mothership.sg/2018/10/china-dog-owners-credit-scoring-system/',
    'asianews.eu/content/china-dog-owners-told-use-leash-control-pets-78652',
  ],
} satisfies ArchiveCard

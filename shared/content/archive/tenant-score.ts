import type { ArchiveCard } from '../../vocabulary/content.ts'

export default {
  id: 'tenant-score',
  title: { en: 'A score for tenants' },
  where: 'US',
  when: { en: '2024' },
  told: { en: 'A firm scored people who looked for a flat. The score left out the vouchers that would have paid most of their rent.' },
  context: 'same',
  measure: 'too-hard',
  why: { en: 'It was about rent. But it missed the one fact that mattered, and nobody could see or change the formula. The case was settled.' },
  question: { en: 'Which fact did the score not know?' },
  sources: ['cohenmilstein.com/case-study/louis-et-al-v-saferent-solutions-et-al'],
} satisfies ArchiveCard

import type { ArchiveCard } from '../../vocabulary/content.ts'

export default {
  id: 'trip-data',
  title: { en: 'Car trips sold to insurers' },
  where: 'US',
  when: { en: '2024' },
  told: {
    en: 'A car maker passed its drivers’ trips on. One driver found 258 trips in a file; seven insurers refused him, and he paid nearly double.',
  },
  context: 'other',
  measure: 'too-hard',
  why: { en: 'The trips were given to drive better, not to price a policy elsewhere. The regulator forbade such sales for five years.' },
  question: { en: 'Was “drive better” a yes to being sold?' },
  sources: ['insurancebusinessmag.com', 'stateofsurveillance.org'],
} satisfies ArchiveCard

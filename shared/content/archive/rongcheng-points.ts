import type { ArchiveCard } from '../../vocabulary/content.ts'

export default {
  id: 'rongcheng-points',
  title: { en: 'City points, written anew' },
  where: 'CN',
  when: { en: '2014 to 2021' },
  told: {
    en: 'In Rongcheng a ticket costs points and help in hardship brings some. By the new rules people must agree first, and few points are no ground for a penalty.',
  },
  context: 'other',
  measure: 'fair',
  why: { en: 'Traffic, neighbours and volunteering in one number: that mixes fields. Since 2021 a low number may take nothing away.' },
  question: { en: 'Is a number harmless when it only gives?' },
  sources: ['chinalawtranslate.com/en/getting-rongcheng-right/', 'chinalawtranslate.com/en/rongcheng-social-credit-experience/'],
} satisfies ArchiveCard

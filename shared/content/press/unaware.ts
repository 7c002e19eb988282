import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'unaware',
  claim: { en: "In 2018 most people in the pilot areas of China didn't know that they lived in one." },
  about: { system: { en: 'local pilots' }, where: 'CN', concept: 'opacity' },
  verdict: 'true',
  evidence: { en: 'About 11 % knew.' },
  sources: ['socialcredit.triviumchina.com (implementation and adoption)'],
  date: { on: '2018', of: { en: 'the survey' } },
} satisfies Claim

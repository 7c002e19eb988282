import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'trade-secret',
  claim: { en: 'A formula is a trade secret, so nobody has to explain a score.' },
  about: { system: { en: 'credit check for a phone' }, where: 'AT', concept: 'explanation' },
  verdict: 'mostly-false',
  errs: 'under',
  evidence: {
    en: "In a case from Austria the EU's top court asked for an account that people can follow. A formula is not enough, and a secret goes to a court or an authority to be weighed.",
  },
  sources: ['aoshearman.com, 2025-03-12'],
  date: { on: '2025-02-27', of: { en: 'the judgment' } },
} satisfies Claim

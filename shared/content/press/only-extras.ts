import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'only-extras',
  claim: { en: 'A low Sesame score costs nothing; one only misses extras.' },
  about: { system: { en: 'Sesame Credit' }, where: 'CN', concept: 'function-creep' },
  verdict: 'mostly-true',
  errs: 'under',
  evidence: {
    en: 'The score mostly gave extras. But court debts fed into it: a student who was sued over a debt said that hers fell to the lowest band overnight.',
  },
  sources: ['english.suzhou.gov.cn', 'soolun.net'],
  date: { on: '2017', of: { en: 'the report on the student' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim

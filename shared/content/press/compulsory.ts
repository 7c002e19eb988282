import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'compulsory',
  claim: { en: 'Sesame Credit becomes compulsory in 2020.' },
  about: { system: { en: 'Sesame Credit' }, where: 'CN', concept: 'consent' },
  verdict: 'false',
  errs: 'over',
  evidence: {
    en: 'It stayed a private service that people choose. Since January 2022 only licensed bodies may report on credit, and today this score mostly saves deposits.',
  },
  sources: ['ft.com/content/ec4a2a46-c577-11e7-a1d2-6786f39ef675', 'ww01.net/en/archives/114778', 'en.pccm-credit.com/?cat=5'],
  date: { on: '2022-01-01', of: { en: 'the rules of the central bank' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim

import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'rongcheng',
  claim: { en: 'In Rongcheng nobody is punished any more just for having few points.' },
  about: { system: { en: 'Rongcheng' }, where: 'CN', concept: 'proportionality' },
  verdict: 'true',
  evidence: {
    en: 'The city wrote its rules anew: penalties lower the score, but a low score is no ground for a penalty. Earlier rules also listed restrictions. Now people must agree first.',
  },
  sources: ['chinalawtranslate.com/en/getting-rongcheng-right/', 'chinalawtranslate.com/en/rongcheng-social-credit-experience/'],
  date: { on: '2021', of: { en: 'the new rules' } },
} satisfies Claim

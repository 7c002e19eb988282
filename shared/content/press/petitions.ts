import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'petitions',
  claim: { en: 'A county in China took points for repeated petitions.' },
  about: { system: { en: 'Suining county' }, where: 'CN', concept: 'chilling-effect' },
  verdict: 'true',
  evidence: { en: 'Suining did so in 2010, and for defamatory posts too. Critics in China said that the law gave no ground for it.' },
  sources: ["global-inst.com (On Suining's New Deal)"],
  date: { on: '2010', of: { en: 'the scheme' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim

import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'on-time',
  claim: { en: 'Paying on time is the largest part of a FICO score.' },
  about: { system: { en: 'FICO' }, where: 'US', concept: 'explanation' },
  verdict: 'true',
  evidence: { en: 'It makes up 35 %. Amounts owed make up 30 %, the length of the file 15 %, new credit 10 % and the mix 10 %.' },
  sources: ['econ70.com/2018/07/18/fico-fix/', 'connectcreditconsultants.com/2020/04/5-parts-of-the-credit-score'],
  date: { on: '2018-07-18', of: { en: 'the older of the two pages' } },
} satisfies Claim

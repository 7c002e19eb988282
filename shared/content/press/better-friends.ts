import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'better-friends',
  claim: { en: 'An app in China shows which friends harm your score and names better ones.' },
  about: { system: { en: 'Sesame Credit' }, where: 'CN', concept: 'social-sorting' },
  verdict: 'disputed',
  unsupported: true,
  errs: 'over',
  evidence: { en: 'We looked through these sources and found no such list.' },
  sources: [
    'ft.com/content/ec4a2a46-c577-11e7-a1d2-6786f39ef675',
    'quantstreams.com/2018/03/21',
    'wodefinance.com/Creditcardoverdue/zcxooqrcql.html',
    'cwwilkie.org/2015/12/22/the-sesame-credit-scare/',
  ],
  date: { on: '2018-03-21', of: { en: 'the latest source that we looked through' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim

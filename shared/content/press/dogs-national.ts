import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'dogs-national',
  claim: { en: 'The dog points of Jinan are part of a national score.' },
  about: { system: { en: 'dog points of Jinan' }, where: 'CN', concept: 'function-creep' },
  verdict: 'false',
  errs: 'over',
  evidence: { en: 'It is a licence of one city, like points for drivers: 12 points, a price list, and a window of two years.' },
  sources: ['asianews.eu/content/china-dog-owners-told-use-leash-control-pets-78652', 'scmp.com/tech/policy/article/2170400'],
  date: { on: '2018', of: { en: 'the news report on the scheme' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim

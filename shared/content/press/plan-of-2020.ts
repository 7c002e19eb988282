import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'plan-of-2020',
  claim: { en: 'China announced its plan for social credit in 2020.' },
  about: { system: { en: 'the national programme' }, where: 'CN', concept: 'myth-resistance' },
  verdict: 'false',
  evidence: { en: 'The outline is six years older. Further down, the article itself names the year 2014.' },
  sources: ['chinalawtranslate.com/socialcreditsystem/?lang=en'],
  date: { on: '2014-06', of: { en: 'the outline of the plan' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim

import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'cameras',
  claim: { en: 'China has 170 million cameras.' },
  about: { system: { en: 'street cameras' }, where: 'CN', concept: 'unequal-observation' },
  verdict: 'true',
  evidence: {
    en: 'The BBC gave that number in December 2017, with 400 million more planned. For the UK the same report gave up to 5.9 million, one for every 11 people.',
  },
  sources: ['flashnews.club/2018/12/06'],
  date: { on: '2017-12', of: { en: 'the report of the BBC' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim

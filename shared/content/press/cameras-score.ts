import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'cameras-score',
  claim: { en: "Cameras and software that knows your walk feed people's scores in China." },
  about: { system: { en: 'street cameras' }, where: 'CN', concept: 'function-creep' },
  verdict: 'disputed',
  unsupported: true,
  errs: 'over',
  evidence: {
    en: 'No evidence was found. One law paper says that such vision is little used for credit, and the walk software was a search aid of the police.',
  },
  sources: ['ai26.umlaw.net/wp-content/uploads/2022/03/', 'bestpractice.ai'],
  date: { on: '2022-03', of: { en: 'the law paper' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim

import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'eight-licences',
  claim: { en: 'Eight companies in China hold a licence to score people.' },
  about: { system: { en: 'private pilots' }, where: 'CN', concept: 'myth-resistance' },
  verdict: 'false',
  errs: 'over',
  evidence: {
    en: 'The central bank let eight firms prepare in January 2015. None of them got a licence. In 2018 one joint bureau did, and each of the eight owns 8 % of it.',
  },
  sources: [
    'uk.reuters.com/article/ant-financial-credit-idUKL3N1JO05W',
    'kapronasia.com (item 935, 2018)',
    'archive.shine.cn (Nod for personal credit info firms)',
  ],
  date: { on: '2018', of: { en: 'the licence of the joint bureau' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim

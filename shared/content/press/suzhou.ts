import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'suzhou',
  claim: { en: 'A city in China gave up a code of points after days of public anger.' },
  about: { system: { en: 'Suzhou' }, where: 'CN', concept: 'collective-action' },
  verdict: 'true',
  evidence: { en: 'Suzhou showed its civility code in September 2020. A critic in China wrote that it would make people afraid. It was dropped.' },
  sources: ['globaltimes.cn/content/1200084.shtml', 'chinadigitaltimes.net/2020/09/translation-a-civility-code-will-only-make-us-fearful/'],
  date: { on: '2020-09', of: { en: 'the code and the protest' } },
  asked: true,
} satisfies Claim

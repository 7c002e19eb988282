import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'ticked-box',
  claim: { en: 'Sesame Credit signed people up with a box that was already ticked.' },
  about: { system: { en: 'Sesame Credit' }, where: 'CN', concept: 'consent' },
  verdict: 'true',
  evidence: { en: 'In January 2018 the box stood below a look back on the year. The firm said sorry and took it away within a day.' },
  sources: ['shine.cn/biz/tech/1801048635/'],
  date: { on: '2018-01', of: { en: 'the box and the apology' } },
} satisfies Claim

import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'klout-law',
  claim: { en: "Klout closed because of the EU's new law on data." },
  about: { system: { en: 'Klout' }, where: 'EU', concept: 'consent' },
  verdict: 'disputed',
  evidence: { en: 'It shut on the first day of the law. The owner said that the two had nothing to do with each other.' },
  sources: ['theverge.com/tldr/2018/5/10/17340714', 'markus.technology/kein-klout-score-mehr'],
  date: { on: '2018-05-25', of: { en: 'the end of the service' } },
} satisfies Claim

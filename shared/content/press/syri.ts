import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'syri',
  claim: { en: 'A court in the Netherlands stopped a law on secret fraud scores.' },
  about: { system: { en: 'SyRI' }, where: 'NL', concept: 'opacity' },
  verdict: 'true',
  evidence: {
    en: 'In February 2020 a court in The Hague found that the law broke the right to private life. The system could not be seen or checked well enough.',
  },
  sources: ['jure.nl/ECLI:NL:RBDHA:2020:1878'],
  date: { on: '2020-02-05', of: { en: 'the judgment' } },
} satisfies Claim

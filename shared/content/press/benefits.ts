import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'benefits',
  claim: { en: 'In the Netherlands over 20,000 parents were wrongly accused of cheating on benefits.' },
  about: { system: { en: 'childcare benefits' }, where: 'NL', concept: 'false-positive' },
  verdict: 'true',
  evidence: { en: 'A tool that taught itself used foreign nationality as a sign of risk. In January 2021 the government stepped down over it.' },
  sources: ['equineteurope.org', 'openglobalrights.org'],
  date: { on: '2021-01', of: { en: 'the resignation' } },
} satisfies Claim

import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'car-trips',
  claim: { en: "A car maker in the USA passed on drivers' trips, and for one of them insurance got dearer." },
  about: { system: { en: 'car data' }, where: 'US', concept: 'function-creep' },
  verdict: 'true',
  evidence: {
    en: 'One driver found 258 trips in his file. Seven insurers refused him, and he paid nearly double. An order of the regulator then forbade the maker to sell such data for five years.',
  },
  sources: ['insurancebusinessmag.com', 'stateofsurveillance.org'],
  date: { on: '2024', of: { en: 'the first reports' } },
} satisfies Claim

import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'klout-job',
  claim: { en: 'A man lost the chance of a job because his Klout score was low.' },
  about: { system: { en: 'Klout' }, where: 'US', concept: 'function-creep' },
  verdict: 'true',
  evidence: { en: 'A magazine told the story in 2012: he had 34, his rival 67. Six months of effort then brought him to 72.' },
  sources: ['peopleandtech.org'],
  date: { on: '2012', of: { en: 'the magazine report' } },
} satisfies Claim

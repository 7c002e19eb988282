import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'voters',
  claim: { en: 'A firm could steer voters with ads made for each mind.' },
  about: { system: { en: 'political ads' }, where: 'GB', concept: 'myth-resistance' },
  verdict: 'disputed',
  errs: 'over',
  evidence: {
    en: 'The UK regulator wrote in 2020 that the methods were mostly well known. It stood by the breaches of data law that it had found. Whether votes changed is open.',
  },
  sources: ['docslib.org/doc/7967283'],
  date: { on: '2020-10-02', of: { en: 'the letter of the regulator' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim

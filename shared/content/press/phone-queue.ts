import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'phone-queue',
  claim: { en: 'A score that you never see can pick your place in a phone queue.' },
  about: { system: { en: 'hidden customer scores' }, where: 'US', concept: 'opacity' },
  verdict: 'mostly-true',
  evidence: {
    en: "A newspaper described it in 2012: in under a second the score chose the queue and the card on offer. Our sources don't say what is done today.",
  },
  sources: ['fenixdemocratic2.blogspot.com/2016/03', 'patientprivacyrights.org/2012/08'],
  date: { on: '2012', of: { en: 'the newspaper report' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim

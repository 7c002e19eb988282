import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'looked-up',
  claim: { en: 'Seven in ten employers in the USA look applicants up online.' },
  about: { system: { en: 'hiring' }, where: 'US', concept: 'lateral-surveillance' },
  verdict: 'disputed',
  errs: 'over',
  evidence: {
    en: 'In a survey of 2018, 70 % of hiring staff said so. In a field experiment few employers did. In some regions, though, the faith shown online changed who was called back.',
  },
  sources: ['markets.businessinsider.com (CareerBuilder, 9 August 2018)', 'archive.triblive.com'],
  date: { on: '2018-08-09', of: { en: 'the survey' } },
  outlet: { en: "Reader's comment under an opinion article, 2016 to 2020" },
} satisfies Claim

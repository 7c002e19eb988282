import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'four-stars',
  claim: { en: 'Four stars of five tell a driver that the ride was fine.' },
  about: { system: { en: 'ride stars' }, where: 'US', concept: 'threshold-cliff' },
  verdict: 'mostly-false',
  errs: 'under',
  evidence: {
    en: "On one large platform drivers below a mean of 4.6 risked removal, and riders often didn't know. Nine fives and a single one make just 4.6.",
  },
  sources: ['newscientist.com/article/mg23230953-000'],
  date: { on: '2016', of: { en: 'the magazine report' } },
  asked: true,
} satisfies Claim

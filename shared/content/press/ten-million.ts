import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'ten-million',
  claim: { en: 'Almost 10 million people in China were blacklisted for being bad citizens.' },
  about: { system: { en: 'the list of court debtors' }, where: 'CN', concept: 'proportionality' },
  verdict: 'mostly-false',
  errs: 'over',
  evidence: {
    en: 'The number fits: 9.59 million by the end of 2017. They were listed by courts, for not paying what a judgment said though they could.',
  },
  sources: ['business-standard.com, 2018-01-14', 'threadreaderapp.com/thread/1212668275617751041.html'],
  date: { on: '2017-12-31', of: { en: 'the end of the count' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim

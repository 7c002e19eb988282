import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'dear-device',
  claim: { en: 'If your device is expensive, a travel site charges you more.' },
  about: { system: { en: 'Orbitz' }, where: 'US', concept: 'opacity' },
  verdict: 'mostly-false',
  errs: 'over',
  evidence: {
    en: 'In 2012 one site showed dearer hotels first to people with a Mac, who tended to pay up to 30 % more for a night. It said that nobody paid more for the same room.',
  },
  sources: ['verdict.justia.com/2012/07/03', 'dmarron.com/2012/06/26'],
  date: { on: '2012-06', of: { en: 'the case' } },
  outlet: { en: "Reader's comment under an opinion article, 2016 to 2020" },
} satisfies Claim

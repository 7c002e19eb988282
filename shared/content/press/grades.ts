import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'grades',
  claim: { en: 'An algorithm lowered four in ten grades that teachers in England had proposed.' },
  about: { system: { en: 'A-level grades' }, where: 'GB', concept: 'unequal-error' },
  verdict: 'true',
  evidence: {
    en: '39.1 % were lowered in August 2020. The share of top grades rose by 4.7 points at private schools and by 2 at comprehensive schools.',
  },
  sources: ['inews.co.uk (A-level results 2020)', 'hepi.ac.uk/2020/08/16/a-levels-2020-a-system-without-much-appeal/'],
  date: { on: '2020-08', of: { en: 'the results' } },
  asked: true,
} satisfies Claim

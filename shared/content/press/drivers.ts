import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'drivers',
  claim: { en: 'Twelve points in three years usually cost a driver in Britain the licence for six months.' },
  about: { system: { en: 'driving points' }, where: 'GB', concept: 'proportionality' },
  verdict: 'true',
  evidence: {
    en: 'Repeats bring 12 and then 24 months; a court can be lenient in great hardship. New drivers lose the licence at 6 points in the first two years.',
  },
  sources: ['respectyourself.org.uk', 'blog.jgcollie.co.uk/?p=522', 'motordefencesolicitors.co.uk/knowledge-guides/new-drivers/'],
  date: { on: '1988', of: { en: 'the law on points' } },
} satisfies Claim

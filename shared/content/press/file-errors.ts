import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'file-errors',
  claim: { en: 'One in four people in a study in the USA found a possible error in a credit file.' },
  about: { system: { en: 'credit files' }, where: 'US', concept: 'false-positive' },
  verdict: 'true',
  evidence: { en: 'Of 1,001 people, 26 % found one that may matter. Once their files were put right, 5.2 % counted as a lower risk.' },
  sources: ['foxbusiness.com/features/2013/02/11'],
  date: { on: '2013-02-11', of: { en: 'the news report on the study' } },
} satisfies Claim

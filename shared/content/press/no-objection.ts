import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'no-objection',
  claim: { en: 'Whoever is listed in China has no way to object.' },
  about: { system: { en: 'court and travel lists' }, where: 'CN', concept: 'contestability' },
  verdict: 'mostly-false',
  errs: 'over',
  evidence: {
    en: 'Travel lists leave seven days to object, and courts take requests to correct an entry. On paper, that is: people had been listed and never told.',
  },
  sources: [
    'shine.cn/news/nation/1804082784/',
    'threadreaderapp.com/thread/1212668275617751041.html',
    'chinalawtranslate.com (State Council General Office, 2020, No. 49)',
  ],
  date: { on: '2020-12', of: { en: 'the opinions that ask for repair' } },
  outlet: { en: 'Opinion article, 2016 to 2020' },
} satisfies Claim

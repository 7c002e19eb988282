import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'contestability',
  term: { en: 'Contestability' },
  definition: { en: 'You can challenge a decision and really win.' },
  felt: { en: 'The appeal desk cost you a slot. A letter or a person answered, depending on the room.' },
  indicator: 'contestability',
  question: { en: 'Who never appealed, and why?' },
  elsewhere: [
    {
      where: 'CN',
      text: { en: 'The rail list in China leaves seven days to object before a ban begins, since 2018.' },
      sources: ['shine.cn/news/nation/1804082784/', 'tobaccoreporter.com/2018/03/smokers-detrained/'],
    },
    {
      where: 'EU',
      text: { en: 'Since 2018 EU law lets people ask for a person, say their view and contest what a machine alone decided on something weighty.' },
      sources: ['gdprhub.eu (C-634/21)', 'dpoconsultancy.com'],
    },
  ],
} satisfies Concept

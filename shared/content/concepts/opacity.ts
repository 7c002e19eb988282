import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'opacity',
  term: { en: 'Opacity' },
  definition: { en: 'Nobody tells you what counts, or how much.' },
  felt: { en: 'You filled the notebook with guesses. Only the envelope told what each act had done.' },
  indicator: 'opacity',
  question: { en: 'Which guess were you most sure of? Was it right?' },
  elsewhere: [
    {
      where: 'CN',
      text: { en: 'Sesame Credit in China names five groups of data, but not what one act is worth.' },
      sources: ['ft.com/content/ec4a2a46-c577-11e7-a1d2-6786f39ef675', 'lnmlw.com/Bigdatamanagement/qggztdfqwj.html'],
    },
    {
      where: 'DE',
      text: { en: 'A bureau in Germany gave a woman her score and a rough outline. The rest was a trade secret, until a court ruled in 2023.' },
      sources: ['gdprhub.eu (C-634/21)'],
    },
  ],
} satisfies Concept

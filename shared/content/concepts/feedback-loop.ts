import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'feedback-loop',
  term: { en: 'Feedback loop' },
  definition: { en: 'A score changes what happens next, and that changes the score.' },
  felt: { en: 'Those in a low tier waited longest and met shut gates. That left them fewer acts that count.' },
  indicator: null,
  question: { en: 'Could somebody at the bottom have climbed? How?' },
  elsewhere: [
    {
      where: null,
      text: { en: 'A model of police patrols showed it in 2018. Where they look, they find, and so they are sent again.' },
      sources: ['proceedings.mlr.press/v81/ensign18a'],
    },
    {
      where: 'CN',
      text: { en: 'In China the court list fed Sesame scores. A student who was sued over a debt said in 2017 that hers fell to the lowest band.' },
      sources: ['quantstreams.com/2018/03/21', 'soolun.net'],
    },
  ],
} satisfies Concept

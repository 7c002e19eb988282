import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'unequal-observation',
  term: { en: 'Unequal observation' },
  definition: { en: 'The same act is seen more often in one place than in another.' },
  felt: { en: 'With the house score, cameras nearly always saw those who lived in one district. Others often went unseen.' },
  indicator: 'watched',
  question: { en: 'Did they break more rules there, or were they only watched more?' },
  elsewhere: [
    {
      where: null,
      text: { en: 'A model of police patrols showed in 2018 that finds pile up where patrols are sent, whatever the true rates.' },
      sources: ['proceedings.mlr.press/v81/ensign18a'],
    },
    {
      where: 'NL',
      text: { en: 'In Rotterdam in the Netherlands only people on welfare went through the model, until 2021.' },
      sources: ['lighthousereports.com/methodology/suspicion-machine/'],
    },
  ],
} satisfies Concept

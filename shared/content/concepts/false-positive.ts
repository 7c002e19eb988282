import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'false-positive',
  term: { en: 'False positive' },
  definition: { en: 'Somebody is marked for a thing that they did not do.' },
  felt: { en: 'Sensors mixed people up. At the reveal your ledger marked the lines that belonged to somebody else.' },
  indicator: 'falseAlarms',
  question: { en: 'Did you notice a mistake before the reveal?' },
  elsewhere: [
    {
      where: 'NL',
      text: { en: 'Over 20,000 parents in the Netherlands were wrongly accused of cheating on benefits, as came out by 2021.' },
      sources: ['equineteurope.org', 'openglobalrights.org'],
    },
    {
      where: 'US',
      text: { en: 'In a study in the USA, 5.2 % counted as a lower risk once errors in their files were put right, in 2013.' },
      sources: ['foxbusiness.com/features/2013/02/11'],
    },
  ],
} satisfies Concept

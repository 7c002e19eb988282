import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'data-minimisation',
  term: { en: 'Data minimisation' },
  definition: { en: 'Nobody collects more than the aim calls for.' },
  felt: { en: 'One reform counts with fewer eyes. Look how little or how much it moves your standing.' },
  indicator: null,
  question: { en: 'Which sensor would you switch off first?' },
  elsewhere: [
    {
      where: 'NL',
      text: { en: 'The welfare model of Rotterdam in the Netherlands took in 315 facts about a person, until 2021.' },
      sources: ['lighthousereports.com/methodology/suspicion-machine/'],
    },
    {
      where: 'CN',
      text: { en: "China's central government asked in 2020 for a public list of what may be counted." },
      sources: ['chinalawtranslate.com (State Council General Office, 2020, No. 49)'],
    },
  ],
} satisfies Concept

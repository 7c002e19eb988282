import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'base-rate-neglect',
  term: { en: 'Base-rate neglect' },
  definition: { en: 'When a thing is rare, most alarms about it are wrong.' },
  felt: { en: 'Neighbours sent reports. Guess how many were deserved, and then count.' },
  indicator: 'falseReports',
  question: { en: 'How many alarms must be right before you would act on one?' },
  elsewhere: [
    {
      where: 'CN',
      text: {
        en: 'A seller in China said in 2018 that its walk software is 94 % right. If 6 in 100 were wrong, that is 60,000 in a crowd of a million.',
      },
      sources: ['bestpractice.ai'],
    },
    {
      where: 'NL',
      text: { en: 'Rotterdam in the Netherlands scored about 30,000 people. Each year some 1,000 to 1,500 top scores were checked.' },
      sources: ['lighthousereports.com/methodology/suspicion-machine/'],
    },
  ],
} satisfies Concept

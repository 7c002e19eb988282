import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'family-punishment',
  term: { en: 'Family punishment' },
  definition: { en: 'You pay for what somebody in your family or group did.' },
  felt: { en: 'One persona has a father on a list. Would you want his debt to shut your doors?' },
  indicator: 'notOwn',
  question: { en: 'May a family ever be asked to pay for one of its own?' },
  elsewhere: [
    {
      where: 'CN',
      text: { en: 'Parents on the court list in China may not send a child to a private school with high fees.' },
      sources: ['chinajusticeobserver.com/a/restriction-on-high-level-consumption-in-china-six-things-you-need-to-know'],
    },
    {
      where: 'GB',
      text: { en: "England's grades of 2020 leaned on the past results of each school. A strong pupil in a weak school could be held down." },
      sources: ['hepi.ac.uk/2020/08/10/a-levels-2020-what-students-and-parents-need-to-know/', 'en.wikipedia.org/wiki/Ofqual_exam_results_algorithm'],
    },
  ],
} satisfies Concept

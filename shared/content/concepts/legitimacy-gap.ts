import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'legitimacy-gap',
  term: { en: 'Legitimacy gap' },
  definition: { en: 'Those who win call the score fair; those who lose do not.' },
  felt: { en: 'You voted on reforms. Did high and low tiers want the same ones?' },
  indicator: 'legitimacy',
  question: { en: 'Would you keep the score if you did not know your tier?' },
  elsewhere: [
    {
      where: 'CN',
      text: { en: 'Students in China were asked about social credit: 53 % approved, and 29 % once they knew more.' },
      sources: ['events.merics.org/en/report/what-do-young-chinese-think-about-social-credit-its-complicated'],
    },
    {
      where: 'US',
      text: { en: 'Scholars of ClassDojo, begun in the USA in 2011, fear that children get used to being watched. The firm sees it otherwise.' },
      sources: ['docslib.org/doc/9684514', 'reillytop10.com'],
    },
  ],
} satisfies Concept

import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'function-creep',
  term: { en: 'Function creep' },
  definition: { en: 'Data given for one purpose drift into others.' },
  felt: { en: 'At first the app had few sensors. Then event cards brought cameras and smart gates.' },
  indicator: 'functionCreep',
  question: { en: 'When would you have said stop?' },
  elsewhere: [
    {
      where: 'US',
      text: { en: "A car maker in the USA passed on drivers' trips to insurers, as told in 2024." },
      sources: ['insurancebusinessmag.com', 'stateofsurveillance.org'],
    },
    {
      where: 'CN',
      text: { en: 'In 2017 a Sesame score of 700 or 750 in China made some visas easier to get.' },
      sources: ['ecns.cn/m/2017/06-09/260910.shtml'],
    },
  ],
} satisfies Concept

import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'proxy',
  term: { en: 'Proxy' },
  definition: { en: 'A harmless fact stands in for one that should not count.' },
  felt: { en: 'With the house score, one district had better cameras. So where you lived moved your score.' },
  indicator: 'proxyHarm',
  question: { en: 'What else could a system read from where you live?' },
  elsewhere: [
    {
      where: 'NL',
      text: { en: 'The welfare model of Rotterdam in the Netherlands used language as a sign, until 2021.' },
      sources: ['lighthousereports.com/methodology/suspicion-machine/'],
    },
    {
      where: 'US',
      text: { en: 'Firms in the USA sold scores built on home value, job and pet spending, as a newspaper told in 2012.' },
      sources: ['fenixdemocratic2.blogspot.com/2016/03', 'patientprivacyrights.org/2012/08'],
    },
  ],
} satisfies Concept

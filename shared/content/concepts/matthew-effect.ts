import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'matthew-effect',
  term: { en: 'Matthew effect' },
  definition: { en: 'Those who start ahead get further ahead.' },
  felt: { en: 'With the house score, a high tier was served first and paid less. That made the next step easier.' },
  indicator: 'matthew',
  question: { en: 'How much of the end was already there in the first month of the rule?' },
  elsewhere: [
    {
      where: 'CN',
      text: { en: 'In Suining in China, label A brought priority in school and welfare in 2010, and label D brought no aid.' },
      sources: ['formacion-profesional-a-distancia.com'],
    },
    {
      where: 'US',
      text: { en: 'In the USA, hidden scores chose who got the better card and the shorter queue, as told in 2012.' },
      sources: ['fenixdemocratic2.blogspot.com/2016/03'],
    },
  ],
} satisfies Concept

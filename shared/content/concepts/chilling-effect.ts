import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'chilling-effect',
  term: { en: 'Chilling effect' },
  definition: { en: 'People stop doing allowed things because somebody might take note.' },
  felt: { en: 'Both answers to a voice card paid the same. Did you still speak up once the rule came?' },
  indicator: 'chilling',
  question: { en: 'What did you not say, and who might have heard it?' },
  elsewhere: [
    {
      where: null,
      text: {
        en: 'News of state watching came out in June 2013. A study of 2016 found that Wikipedia articles on touchy topics then lost visitors, and not just for a while.',
      },
      sources: ['assets.documentcloud.org/documents/2819360/Chilling-Effects.txt'],
    },
    {
      where: 'CN',
      text: { en: 'Suining in China took points in 2010 for repeated petitions and defamatory posts.' },
      sources: ["global-inst.com (On Suining's New Deal)"],
    },
  ],
} satisfies Concept

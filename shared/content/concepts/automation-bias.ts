import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'automation-bias',
  term: { en: 'Automation bias' },
  definition: { en: 'People trust the number more than what they see.' },
  felt: { en: 'You gave neighbours stars. Was it for what they did, or for their tier?' },
  indicator: null,
  question: { en: 'When did you trust the tier more than your own eyes?' },
  elsewhere: [
    {
      where: 'US',
      text: { en: 'In the USA landlords relied on a tenant score that they could neither see into nor change, said a suit settled in 2024.' },
      sources: ['cohenmilstein.com/case-study/louis-et-al-v-saferent-solutions-et-al'],
    },
    {
      where: 'NL',
      text: { en: 'In the Netherlands a tool that taught itself picked whom to check. Over 20,000 parents were wrongly accused by 2021.' },
      sources: ['equineteurope.org', 'openglobalrights.org'],
    },
  ],
} satisfies Concept

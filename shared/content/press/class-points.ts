import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'class-points',
  claim: { en: 'An app lets teachers take points from pupils and show them to the class.' },
  about: { system: { en: 'ClassDojo' }, where: 'US', concept: 'lateral-surveillance' },
  verdict: 'true',
  evidence: {
    en: 'Teachers give and take points and can put them on the wall; parents can get them too. Scholars fear that children get used to being watched; the firm sees it otherwise.',
  },
  sources: ['docslib.org/doc/9684514', 'reillytop10.com'],
  date: { on: '2011', of: { en: 'the start of the app' } },
} satisfies Claim

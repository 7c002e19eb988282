import type { Claim } from '../../vocabulary/content.ts'

export default {
  id: 'rotterdam',
  claim: { en: 'Rotterdam scored people on welfare with 315 facts about each.' },
  about: { system: { en: 'welfare model' }, where: 'NL', concept: 'data-minimisation' },
  verdict: 'true',
  evidence: { en: 'Language and notes by staff were among them. From 2017 to 2021 it scored about 30,000 people, and then it was paused.' },
  sources: ['lighthousereports.com/methodology/suspicion-machine/'],
  date: { on: '2021', of: { en: 'the pause' } },
} satisfies Claim

import type { ArchiveCard } from '../../vocabulary/content.ts'

export default {
  id: 'welfare-model',
  title: { en: 'A model with 315 inputs' },
  where: 'NL',
  when: { en: '2017 to 2021' },
  told: { en: 'Rotterdam scored people on welfare to choose whom to check. Among the inputs were language skills and what caseworkers had noted.' },
  context: 'same',
  measure: 'disputed',
  why: { en: 'The check was of welfare. Whether some of the inputs belong there was doubted from outside, and the city paused the model.' },
  question: { en: 'Which input would you take out first?' },
  sources: ['lighthousereports.com/methodology/suspicion-machine/'],
} satisfies ArchiveCard

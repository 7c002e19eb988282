import type { Concept } from '../../vocabulary/content.ts'

export default {
  id: 'permanence',
  term: { en: 'Permanence' },
  definition: { en: 'Old facts keep biting.' },
  felt: { en: 'Where nothing strikes them, entries stay to the end. The reform on old entries asks what would change.' },
  indicator: 'permanence',
  question: { en: 'After how many months should an entry be struck?' },
  elsewhere: [
    {
      where: 'GB',
      text: { en: 'Points on a licence in Britain stay for 4 to 11 years.' },
      sources: ['sixt.co.uk/magazine/tips/driving-licence-points/'],
    },
    {
      where: 'DE',
      text: { en: "The EU's top court ruled in 2023 that bureaus in Germany may not keep news of a cleared debt longer than the public register." },
      sources: ['dpoconsultancy.com'],
    },
  ],
} satisfies Concept

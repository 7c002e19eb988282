import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'kitchen-stars',
  form: 'b',
  told: { en: 'Inspectors give a kitchen stars for clean work. They hang at the door and are checked anew each year.' },
  problem: false,
  limb: null,
  played: false,
  why: { en: 'A guest wants to know if the kitchen is clean. Each year starts afresh.' },
} satisfies Case

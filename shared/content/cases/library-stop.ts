import type { Case } from '../../vocabulary/content.ts'

export default {
  id: 'library-stop',
  form: 'b',
  told: { en: 'A reader with three late books may borrow no more until they are back. The rule hangs at the desk.' },
  problem: false,
  limb: null,
  played: false,
  why: { en: 'Late books stop books, for as long as they are late.' },
} satisfies Case

import type { Dilemma } from '../../vocabulary/content.ts'

export default {
  id: 'V4b',
  class: 'voice',
  twin: 'V4a',
  text: { en: 'A stall gives away one free issue: comics from far away, or a puzzle.' },
  a: { text: { en: 'The comics' }, coins: 0, joy: 1, features: ['buy.import'] },
  b: { text: { en: 'The puzzle' }, coins: 0, joy: 1, features: [] },
} satisfies Dilemma

import { logOf } from './example.ts'
import type { Indicator } from './indicator.ts'
import { subjectsOf, type Log } from './log.ts'
import { share } from './statistics.ts'

/** From this confidence up the notebook says *fairly sure*. */
const FAIRLY_SURE = 2

const theory = (effect: string, truth: string, confidence: number): Log['theories'][number] => ({
  citizen: 1,
  feature: 'read.odd',
  effect,
  confidence,
  truth,
})

export const superstition: Indicator = {
  id: 'superstition',
  title: { en: 'Superstition' },
  formula: 'wrong theories ÷ all theories, of those that people were fairly sure of or surer',
  range: [0, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: { en: 'Somebody was sure of two theories, one of them wrong; a mere guess and a “don’t know” count for nothing.' },
    log: logOf({
      theories: [theory('raises', 'raises', 3), theory('lowers', 'nothing', 2), theory('lowers', 'raises', 1), theory('unknown', 'raises', 0)],
    }),
    value: 0.5,
  },
  say: { en: 'Of 100 theories that people felt fairly sure of, {value} {was|were} wrong.' },
  inWords: (told) => (told === 0 ? 'Of the theories that people felt fairly sure of, none was wrong.' : null),
  measure(log) {
    const subjects = subjectsOf(log)
    const sure = log.theories.filter(({ citizen, effect, confidence }) => subjects.has(citizen) && effect !== 'unknown' && confidence >= FAIRLY_SURE)
    return share(sure.filter(({ effect, truth }) => effect !== truth).length, sure.length)
  },
}

import { did, logOf, seen } from './example.ts'
import type { Indicator } from './indicator.ts'
import { share } from './statistics.ts'

const sensor = (from: string) => ({ from, sees: 1000, mistakes: 0, delay: 0 })

/** Eyes that an event may bring count once they have seen something. */
export const functionCreep: Indicator = {
  id: 'functionCreep',
  title: { en: 'Function creep' },
  formula: 'sensors live at the end that were not live when the app asked ÷ sensors live at the end',
  range: [0, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: { en: 'The app came with one sensor, the rule brought a second, an event a third, and a fourth never came: two of three are new.' },
    log: logOf({
      phases: ['app', 'rule'],
      rules: { sensors: { payment: sensor('app'), feed: sensor('rule'), street: sensor('event'), transit: sensor('event') } },
      observations: [seen(did(2, 1, 'loiter', ['loiter']), 1, 'street')],
    }),
    value: 2 / 3,
  },
  say: { en: 'Of all the eyes that watched at the end, {value} in 100 were not there when the app asked for a yes.' },
  inWords: (told) => (told === 0 ? 'All the eyes that watched at the end were there when the app asked for a yes.' : null),
  measure({ room, sealed, observations }) {
    if (!room.months.some(({ phase }) => phase === 'rule')) return null
    const saw = new Set(observations.map((one) => one.sensor))
    const live = Object.entries(sealed.regime.sensors).filter(([name, { from }]) => from !== 'event' || saw.has(name))
    return share(live.filter(([, { from }]) => from !== 'app').length, live.length)
  },
}

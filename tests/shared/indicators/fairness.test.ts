import { describe, expect, test } from 'vitest'
import { association } from '../../../shared/indicators/association.ts'
import { birthright } from '../../../shared/indicators/birthright.ts'
import { contestability } from '../../../shared/indicators/contestability.ts'
import { corrected } from '../../../shared/indicators/corrected.ts'
import { errorBurden } from '../../../shared/indicators/error-burden.ts'
import { citizen, did, line, logOf, seen, stood } from '../../../shared/indicators/example.ts'
import { falseAlarms } from '../../../shared/indicators/false-alarms.ts'
import { notOwn } from '../../../shared/indicators/not-own.ts'
import { permanence } from '../../../shared/indicators/permanence.ts'
import { proxyHarm } from '../../../shared/indicators/proxy-harm.ts'
import { watched } from '../../../shared/indicators/watched.ts'

const LOW = { min: 0, max: 12, start: 0, unit: 'points', better: 'low' } as const
const LIST = { min: 0, max: 1, start: 0, unit: 'on the list', better: 'low' } as const

const own = seen(did(2, 1, 'dog', ['dog.loose']))
const mistaken = seen(did(2, 2, 'loiter', ['loiter']), 1)
const observations = [own, mistaken]

describe('errors', () => {
  test('a mistake that brought points is a burden, but no false alarm', () => {
    const log = logOf({ observations, ledger: [line(2, 1, 'observation', -30, own.id), line(2, 1, 'observation', 30, mistaken.id)] })
    expect([errorBurden.measure(log), falseAlarms.measure(log)]).toEqual([0.5, 0])
  })

  test('where points are the bad thing, a line that adds them is the alarm', () => {
    const log = logOf({
      observations,
      rules: { scale: LOW },
      ledger: [line(2, 1, 'observation', 3, own.id), line(2, 1, 'observation', 3, mistaken.id)],
    })
    expect([falseAlarms.measure(log), notOwn.measure(log)]).toEqual([0.5, 0.5])
  })

  test('the wrong person on a list: both lines moved one, one of them was a mistake', () => {
    const ledger = [line(2, 1, 'list', 1, own.id), line(2, 1, 'list', 1, mistaken.id)]
    expect(errorBurden.measure(logOf({ observations, rules: { scale: LIST, tiers: [] }, ledger }))).toBe(0.5)
  })

  test('a mistake that moved nothing needs no correction', () => {
    expect(corrected.measure(logOf({ observations, ledger: [line(2, 1, 'observation', 0, mistaken.id)] }))).toBeNull()
  })

  test('a correction of another line puts no mistake right', () => {
    const ledger = [line(2, 1, 'observation', -30, mistaken.id), line(2, 1, 'correction', 30, own.id)]
    expect(corrected.measure(logOf({ observations, ledger }))).toBe(0)
  })

  test('a form letter changes nothing: contestability is 0, and null where nobody went', () => {
    expect(contestability.measure(logOf({ acts: [did(2, 1, 'appeal', ['civic.appeal'])] }))).toBe(0)
    expect(contestability.measure(logOf({}))).toBeNull()
  })
})

test('association counts both ways, and people whom no friend moved', () => {
  expect(association.measure(logOf({ people: 4, standings: stood(2, [1, 2, 3, 4]), ledger: [line(2, 1, 'friends', -8)] }))).toBe(2)
  expect(association.measure(logOf({ standings: stood(2, [1, 2]) }))).toBeNull()
})

test('punished for others: an update, decay and the end of an entry are nobody’s act', () => {
  const ledger = [line(2, 1, 'observation', -10, own.id), line(2, 1, 'update', -50), line(2, 1, 'decay', -50), line(2, 1, 'report', -10, 'r')]
  expect(notOwn.measure(logOf({ observations, ledger }))).toBe(0.5)
})

describe('permanence', () => {
  const rated = line(1, 2, 'rating', -5, 'stars')

  test('what a correction struck no longer counts, nor what brought points', () => {
    const ledger = [line(2, 1, 'observation', -30, mistaken.id), line(3, 1, 'correction', 30, mistaken.id), rated, line(2, 2, 'report', 9, 'r')]
    expect(permanence.measure(logOf({ observations, standings: stood(4, [500, 500]), ledger }))).toBe(3)
  })

  test('who begins anew leaves all of it behind', () => {
    expect(permanence.measure(logOf({ standings: stood(4, [500, 500]), ledger: [rated, line(2, 2, 'reset', 5, 'test')] }))).toBeNull()
  })
})

describe('what nobody chose', () => {
  const proxy = { district: 'works', sensors: ['street'], sees: 900 }
  const citizens = [1, 2, 3, 4].map((seat) => citizen(seat, { district: seat < 3 ? 'works' : 'hearth' }))

  test('proxy harm is in points towards the better end, below 0 when the watched are better off', () => {
    expect(proxyHarm.measure(logOf({ citizens, standings: stood(2, [6, 4, 0, 2]), rules: { proxy, scale: LOW } }))).toBe(4)
    expect(proxyHarm.measure(logOf({ citizens, standings: stood(2, [600, 600, 500, 500]), rules: { proxy } }))).toBe(-100)
  })

  test('raters who are biased against a district do the same harm without any camera', () => {
    const terms = { window: 20, prior: 480, raters: { features: [], mean: 480, noise: 10, bias: 20, district: 'works' } }
    const measured = (bias: number) =>
      proxyHarm.measure(
        logOf({ citizens, standings: stood(2, [450, 450, 480, 480]), rules: { terms: { ...terms, raters: { ...terms.raters, bias } } } }),
      )
    expect([measured(20), measured(0)]).toEqual([30, null])
  })

  test('without a watched district there is nothing to measure', () => {
    const log = logOf({ citizens, standings: stood(2, [500, 500, 600, 600]) })
    expect([proxyHarm.measure(log), watched.measure(log)]).toEqual([null, null])
  })

  test('unequal observation: what happened before the camera came, or what it can’t see, is no chance to be seen', () => {
    const standings = [...stood(1, [5, 5, 5, 5]), ...stood(2, [5, 5, 5, 5])]
    const [near, far] = [did(2, 1, 'loiter', ['loiter']), did(2, 3, 'loiter', ['loiter'])]
    const acts = [near, far, did(1, 1, 'loiter', ['loiter']), did(2, 2, 'shop', ['buy.game'])]
    expect(watched.measure(logOf({ citizens, standings, acts, observations: [seen(near)], rules: { proxy } }))).toBe(1)
    expect(watched.measure(logOf({ citizens, standings, acts, observations: [seen(near), seen(far)], rules: { proxy } }))).toBe(0)
  })

  test('a mistaken name changes nothing about whose act was seen', () => {
    const [near, far] = [did(2, 1, 'loiter', ['loiter']), did(2, 3, 'loiter', ['loiter'])]
    const log = logOf({ citizens, standings: stood(2, [5, 5, 5, 5]), acts: [near, far], observations: [seen(near, 4)], rules: { proxy } })
    expect(watched.measure(log)).toBe(1)
  })

  test('dealt at the start: less than chance would give is told as 0', () => {
    const alike = [1, 2, 3, 4].map((seat) => citizen(seat, { persona: seat % 2 === 0 ? 'nurse' : 'student' }))
    expect(birthright.measure(logOf({ citizens: alike, standings: stood(2, [500, 510, 600, 590]) }))).toBe(0)
  })
})

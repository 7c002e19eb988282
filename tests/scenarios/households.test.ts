import { describe, expect, test } from 'vitest'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import { steeply } from '../support/sealed.ts'
import { quietTown } from '../support/town.ts'

/** A social step in which Ana reports Ben; whether it happened is arranged. */
function reports(checked: SealedRegime['checked'], isTrue: boolean) {
  const town = quietTown({
    phase: 'rule',
    disclosure: 'glass',
    sealed: steeply({ 'report.made': 10, 'report.received': -80 }, { reports: 'neighbours', checked, mercy: 0 }),
  })
  town.room.goesTo('social').arrange((g) => {
    const social = g.own[town.ana.seat]?.social
    if (social) social.suspects = [{ seat: town.ben.seat, persona: 'twin', district: 'hearth', feature: 'dog.loose' }]
    g.sealed.trueSuspicions = isTrue ? [`${town.ana.seat}-${town.ben.seat}`] : []
  })
  town.ana.sends({ type: 'report', seat: town.ben.seat })
  town.room.settles()
  return town
}

describe('R151 a report that is checked', () => {
  const three = { asks: 3, needs: 2, right: 1000 }

  test.each([
    ['nobody is asked', {}, true, [-80]],
    ['nobody is asked', {}, false, [-80]],
    ['households are asked that know', three, true, [-80]],
    ['households are asked that know', three, false, []],
    ['households are asked that know nothing', { ...three, right: 0 }, false, [-80]],
  ] as const)('where %s (%j), a report that is true: %j counts %j against the one reported', (_who, checked, isTrue, deltas) => {
    const { ben } = reports(checked, isTrue)
    expect(ben.lines.map(({ delta }) => delta)).toEqual(deltas)
  })

  test('who reported gets what the system gives for it, confirmed or not', () => {
    const { ana } = reports(three, false)
    expect(ana.lines.map(({ cause, delta }) => [cause.kind, delta])).toEqual([['report', 10]])
  })

  test('it is written down as it was made, with whether it was true', () => {
    const { room, ana, ben } = reports(three, false)
    expect(room.secrets.reports).toEqual([{ month: 5, by: ana.seat, of: ben.seat, feature: 'dog.loose', true: false }])
  })
})

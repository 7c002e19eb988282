import { describe, expect, test } from 'vitest'
import type { Disclosure } from '../../shared/vocabulary/disclosure.ts'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import { steeply } from '../support/sealed.ts'
import { quietTown } from '../support/town.ts'

/** A month of the rule in which Ana posts about the spill and asks to see her file. */
function asks(access: SealedRegime['access'], disclosure: Disclosure = 'glass') {
  const town = quietTown({ phase: 'rule', disclosure, sealed: steeply({ 'post.critical': -60, 'pay.ontime': 5 }, { access }) })
  town.ana.plans('spill').sends({ type: 'file' })
  return town
}

describe('R142 your file', () => {
  test('takes the second slot: one goes to the hall, and nothing else is done', () => {
    const { room, ana } = asks('entries')
    expect([ana.me.second, ana.choices('file')]).toEqual(['file', []])
    room.resolves()
    expect(ana.diary('file')).toMatchObject([{ slot: 2, place: 'hall', outcome: 'note' }])
    expect(room.projector.town.citizens[ana.seat]?.place).toBe('hall')
    expect(room.secrets.acts.filter(({ citizen, slot, month }) => citizen === ana.seat && slot === 2 && month === 5)).toEqual([])
    expect(ana.me.shown).toBeNull()
  })

  test('comes with the statement, and is put away with the next one', () => {
    const { room, ana, ben } = asks('entries')
    room.settles()
    expect(ana.me.shown).toMatchObject({
      month: 5,
      access: 'entries',
      value: 545,
      entries: [
        { month: 5, feature: 'pay.ontime', kind: 'observation', sensor: 'payment', delta: 5 },
        { month: 5, feature: 'post.critical', kind: 'observation', sensor: 'feed', delta: -60 },
      ],
    })
    expect(ben.me.shown).toBeNull()
    room.reaches('rule', 2)
    expect(ana.me.shown?.month).toBe(5)
    room.settles()
    expect(ana.me.shown).toBeNull()
  })

  test.each([
    ['entries', 'score', ['access', 'entries', 'month', 'value']],
    ['entries', 'tier', ['access', 'entries', 'month']],
    ['standing', 'glass', ['access', 'month', 'value']],
    ['standing', 'tier', ['access', 'month']],
    ['nothing', 'glass', ['access', 'month']],
    ['entries', 'doors', ['access', 'month']],
  ] as const)('where the system shows %s and the level is %s, it holds %j', (access, disclosure, keys) => {
    const { room, ana } = asks(access, disclosure)
    room.settles()
    expect(Object.keys(ana.me.shown ?? {}).toSorted()).toEqual(keys)
  })

  test('never says who was really there', () => {
    const { room, ana, ben } = asks('entries')
    room.resolves().arrange((g) => {
      for (const act of g.sealed.acts) if (act.citizen === ben.seat) act.features = []
    })
    room.settles()
    expect(JSON.stringify(ana.me.shown)).not.toMatch(/actual|balance|seq/)
  })

  test('is asked for by those whom the system knows, while it is awake', () => {
    const ordinary = quietTown({ phase: 'ordinary' })
    expect(ordinary.ana.tries({ type: 'file' })).toBe('choice-gone')
    const app = quietTown({ phase: 'app', nth: 2 })
    app.ana.has({ member: true })
    app.ben.has({ member: false })
    expect([app.ana.tries({ type: 'file' }), app.ben.tries({ type: 'file' })]).toEqual([null, 'choice-gone'])
    const asleep = quietTown({ phase: 'rule' })
    asleep.room.brings('E21')
    expect(asleep.ana.tries({ type: 'file' })).toBe('choice-gone')
  })

  test('is given up for another plan of the slot', () => {
    const { room, ana } = asks('entries')
    ana.plans('odd', { slot: 2 })
    expect(ana.me.second).toBe('free')
    room.settles()
    expect([ana.me.shown, ana.diary('odd').length]).toEqual([null, 1])
  })
})

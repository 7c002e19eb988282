import { describe, expect, test } from 'vitest'
import { onlyWith } from '../support/sealed.ts'
import { aDebt, quietTown } from '../support/town.ts'

const acts = ({ room }: Pick<ReturnType<typeof quietTown>, 'room'>, seat: number) =>
  room.secrets.acts.filter((act) => act.citizen === seat && (act.activity === 'judged' || act.activity === 'settled'))

describe('R145 the court', () => {
  test('rules on who can’t pay a debt of their own, once; and it is met when nothing is owed any more', () => {
    const town = quietTown({ phase: 'ordinary' })
    const { room, ana } = town
    ana.has({ coins: 2, debts: [aDebt(1, 6, 'loan')] }).lives('rest', 'rest')
    room.settles()
    expect(ana.own.judged).toBe(true)
    expect(ana.diary('judged')).toMatchObject([{ slot: 0, place: 'bank', coins: 0, joy: 0 }])
    room.reachesMonth(2)
    ana.has({ coins: 20, dilemma: null }).lives('rest', 'rest')
    room.settles()
    expect([ana.own.judged, ana.diary('settled').length]).toEqual([false, 1])
    expect(acts(town, ana.seat).map(({ activity, slot, place, features }) => [activity, slot, place, features[0]?.feature])).toEqual([
      ['judged', 0, 'bank', 'debt.judged'],
      ['settled', 0, 'bank', 'debt.settled'],
    ])
  })

  test('rules on who puts bills off in two months running, not on who does so once', () => {
    const { room, ana, ben } = quietTown({ phase: 'ordinary' })
    for (const month of [1, 2]) {
      room.reachesMonth(month)
      ana.has({ coins: 20 }).putsBillsOff()
      ben.has({ coins: 20 })
      if (month === 2) ben.putsBillsOff()
      room.settles()
    }
    expect([ana.own.judged, ben.own.judged]).toEqual([true, false])
  })

  test('doesn’t rule twice on what it has ruled on', () => {
    const town = quietTown({ phase: 'rule' })
    const { room, ana } = town
    for (const nth of [1, 2, 3]) {
      room.reaches('rule', nth)
      ana.has({ coins: 0, debts: [aDebt(room.town.month, 6, 'loan')] }).lives('rest', 'rest')
      room.settles()
    }
    expect(acts(town, ana.seat)).toHaveLength(1)
  })

  test('doesn’t rule on who signed for somebody, as long as they pay', () => {
    const { room, ana, ben } = quietTown({ phase: 'ordinary' })
    ana.has({ coins: 0, debts: [aDebt(1, 5, 'cosign', ben.seat)] }).lives('rest', 'rest')
    room.settles()
    expect([ana.own.judged, ben.own.judged]).toEqual([false, false])
  })

  test('is what it is; the system of the house makes nothing of it, another may', () => {
    const broke = (sealed: NonNullable<Parameters<typeof quietTown>[0]>['sealed']) => {
      const { room, ana } = quietTown({ phase: 'rule', ...(sealed && { sealed }) })
      ana.has({ coins: 0, debts: [aDebt(5, 6, 'loan')] }).lives('rest', 'rest')
      room.settles()
      const refs = new Set(ana.lines.map(({ cause }) => cause.ref))
      return room.secrets.observations.filter(({ id, feature }) => feature === 'debt.judged' && refs.has(id)).length
    }
    expect(broke(undefined)).toBe(0)
    expect(broke(onlyWith({ 'debt.judged': -40 }))).toBe(1)
  })
})

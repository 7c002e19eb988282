import { describe, expect, test } from 'vitest'
import { quietTown } from '../support/town.ts'

const ladder = { regime: 'badge-ladder' }
const traces = ({ room }: Pick<ReturnType<typeof quietTown>, 'room'>) =>
  room.secrets.acts.filter(({ features }) => features.some(({ feature }) => feature === 'data.shared')).map(({ citizen }) => citizen)

describe('R82 a system that asks for an account in each of its months', () => {
  test('pays members of the app for one, whatever the event', () => {
    const town = quietTown({ ...ladder, phase: 'app', nth: 2 })
    const { room, ana, ben } = town
    room.brings('E03')
    ana.has({ member: true })
    ben.has({ member: false })
    expect([ana.me.link, ben.me.link]).toEqual([{ coins: 1, linked: false }, null])
    ana.sends({ type: 'link', accept: true })
    room.resolves()
    expect(ana.diary('linked')).toMatchObject([{ slot: 0, coins: 1 }])
    expect(traces(town)).toEqual([ana.seat])
  })

  test('pays everybody in the rule', () => {
    const { room, ana, ben } = quietTown({ ...ladder, phase: 'rule' })
    room.brings('E03')
    expect([ana.me.link, ben.me.link]).toEqual([
      { coins: 1, linked: false },
      { coins: 1, linked: false },
    ])
  })

  test('pays what the event pays where it asks, too', () => {
    const { room, ana } = quietTown({ ...ladder, phase: 'rule' })
    room.brings('E12')
    expect(ana.me.link?.coins).toBe(2)
  })

  test('asks nobody in ordinary life, and no other system asks', () => {
    const before = quietTown({ ...ladder, phase: 'ordinary' })
    before.ana.has({ member: true })
    expect(before.ana.me.link).toBeNull()
    const house = quietTown({ phase: 'rule' })
    house.room.brings('E03')
    expect(house.ana.me.link).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import { headsOf } from '../../shared/rules/month/works.ts'
import { botRoom } from '../support/play.ts'
import { quietTown } from '../support/town.ts'

const news = ({ room }: ReturnType<typeof quietTown>) => room.projector.town.news

describe('R50 the petition', () => {
  test('two names are enough in a small town, and all are glad', () => {
    const town = quietTown()
    const { room, ana, ben, cleo } = town
    ana.plans('petition')
    ben.plans('petition', { slot: 2 })
    room.resolves()
    expect(cleo.diary('petition')).toMatchObject([{ slot: 0, joy: 1 }])
    expect(ana.diary('petition').map(({ joy }) => joy)).toEqual([1, 1])
    expect(news(town)).toEqual(['petition'])
  })

  test('one citizen is one name, however often they sign', () => {
    const town = quietTown()
    town.ana.lives('petition', 'petition')
    town.room.resolves()
    expect(town.ben.diary('petition')).toEqual([])
    expect(news(town)).toEqual([])
  })

  test('who was turned away has not signed', () => {
    const town = quietTown()
    for (const one of [town.ana, town.ben]) one.plans('petition')
    town.room.resolves()
    expect(news(town)).toEqual([])
  })

  test.each([
    [2, 1, 1, 1],
    [8, 1, 2, 3],
    [24, 4, 6, 8],
    [40, 7, 10, 13],
  ])('of %i citizens a sixth are %i, a quarter %i, a third %i', (count, sixth, quarter, third) => {
    const { game } = botRoom(count).starts()
    expect([17, 25, 33].map((share) => headsOf(game, share))).toEqual([sixth, quarter, third])
    expect(headsOf(game, 17, 2)).toBe(Math.max(2, sixth))
  })
})

describe('R84 the bridge', () => {
  test('holds if a quarter help', () => {
    const town = quietTown({ phase: 'rule' })
    const { room, ana, ben } = town
    room.brings('E23')
    ana.plans('volunteer')
    room.resolves()
    expect(ben.diary('works')).toMatchObject([{ joy: 2 }])
    expect(news(town)).toEqual(['bridge-held'])
    room.reaches('rule', 2)
    expect(room.town.aftermath).toBeNull()
  })

  test('breaks if they don’t: half the room at the station, for one month', () => {
    const town = quietTown({ phase: 'rule', length: 'long', chairs: 16 })
    const { room, ana } = town
    room.does('facilitator', { type: 'bots', count: 12, temperament: 'mixed' }).reaches('rule', 2).brings('E23')
    const station = () => room.projector.town.places['station']?.room
    expect(station()).toBe(3)
    room.resolves()
    expect(ana.diary('works')).toEqual([])
    expect(news(town)).toEqual(['bridge-broke'])
    expect(station()).toBe(3)
    room.reaches('rule', 3).brings('E03')
    expect(station()).toBe(2)
    room.reaches('rule', 4).brings('E03')
    expect(station()).toBe(3)
  })
})

describe('R85 the open letter', () => {
  function letter(disclosure: 'doors' | 'tier' | 'reasons' | 'glass', signs: boolean) {
    const town = quietTown({ phase: 'rule', length: 'long', disclosure })
    town.room.brings('E24')
    if (signs) town.ana.plans('petition')
    town.room.resolves()
    return town
  }

  test('is won by a third, and from the next statement on more is told, for good', () => {
    const town = letter('tier', true)
    const { room, ana } = town
    expect(news(town)).toEqual(['letter-won'])
    expect(room.projector.room.disclosure).toBe('score')
    room.settles()
    expect(ana.me.standing?.value).toBe(ana.standing)
    room.reaches('rule', 2)
    expect(room.projector.room.disclosure).toBe('score')
  })

  test('is lost without', () => {
    const town = letter('tier', false)
    expect(news(town)).toEqual(['letter-lost'])
    expect(town.room.projector.room.disclosure).toBe('tier')
  })

  test('where only doors were felt, the board now names their tiers', () => {
    const { room } = letter('doors', true)
    expect(room.projector.room.disclosure).toBe('tier')
    expect(room.projector.town.places['station']?.gate?.tier).toBe('C')
    expect(letter('doors', false).room.projector.town.places['station']?.gate?.tier).toBeNull()
  })

  test('the last level hangs the rules on the wall', () => {
    expect(letter('reasons', false).room.projector.room.glass).toBeNull()
    const { room } = letter('reasons', true)
    expect(room.projector.room).toMatchObject({ disclosure: 'glass', glass: room.secrets.sealed.regime.glass })
  })

  test('nothing is above glass', () => {
    const town = letter('glass', true)
    expect(news(town)).toEqual(['letter-won'])
    expect(town.room.projector.room.disclosure).toBe('glass')
  })

  test('the hall has room for everybody who wants to sign', () => {
    const { room, ana, ben, cleo, dan } = quietTown({ phase: 'rule', length: 'long' })
    expect(room.projector.town.places['hall']?.room).toBe(1)
    room.brings('E24')
    expect(room.projector.town.places['hall']?.room).toBeNull()
    for (const one of [ana, ben, cleo, dan]) one.plans('petition')
    room.resolves()
    expect(room.projector.town.places['hall']?.crowds?.[0]).toMatchObject({ wants: 4, waiting: [] })
  })
})

describe('R90 the news of a month', () => {
  test('are told until the month is over: windows, petition, each once', () => {
    const town = quietTown()
    const { room, ana, ben, cleo, dan } = town
    ana.lives('care', 'care')
    ben.lives('care', 'care')
    cleo.plans('petition')
    dan.plans('petition', { slot: 2 })
    room.resolves()
    expect(ana.diary('windows')).toHaveLength(2)
    expect(news(town)).toEqual(['windows', 'petition'])
    room.settles()
    expect(news(town)).toEqual(['windows', 'petition'])
    room.next()
    expect(news(town)).toEqual([])
  })
})

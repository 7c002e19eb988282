import { describe, expect, test } from 'vitest'
import { OPEN_DOORS } from '../../shared/scoring/consequences.ts'
import { classroom } from '../support/classroom.ts'
import { steeply, withPerfectEyes } from '../support/sealed.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

/** The first month that is lived under the reform, in a short game. */
const FROM = 5

describe('R186 what a reform does', () => {
  /** A town of perfect eyes, in which Ana has spilled it in the last month of the rule, and says so again under the reform. */
  function outspoken(reforms: string[], sealed: Parameters<typeof classroom>[0]['sealed'] = steeply({ 'post.critical': -100 })) {
    const town = classroom({ citizens: four, sealed: (regime) => withPerfectEyes(sealed(regime)) })
    const { room, ana } = town
    room.reaches('rule', 2)
    ana.has({ dilemma: null }).lives('spill', 'rest')
    room.livesUnder(...reforms)
    ana.has({ dilemma: null }).lives('spill', 'rest')
    room.settles().next().settles()
    return town
  }
  const booked = ({ lines }: { lines: readonly { month: number; delta: number; cause: { kind: string } }[] }, kind: string) =>
    lines.filter(({ cause, month }) => cause.kind === kind && month >= FROM)

  test('no-friends: nobody is moved by the company they keep any more', () => {
    const network = { how: 'pull', share: 20, most: 50, account: 'civic', delay: 0 } as const
    const friends = (reform: string) => booked(outspoken([reform], steeply({ 'post.critical': -100 }, { network })).ben, 'friends')
    expect(friends('audit').length).toBeGreaterThan(0)
    expect(friends('no-friends')).toEqual([])
  })

  test('expiry: what was written two months ago ends', () => {
    const { ana } = outspoken(['expiry'])
    expect(booked(ana, 'expiry').map(({ month, delta }) => [month, delta])).toEqual([[6, 100]])
    expect(booked(outspoken(['audit']).ana, 'expiry')).toEqual([])
  })

  test('banned-uses: what people say is seen, and not booked', () => {
    for (const reform of ['banned-uses', 'banned-uses:post.critical']) {
      const { room, ana } = outspoken([reform])
      expect(room.secrets.observations.filter(({ month, feature }) => month === FROM && feature === 'post.critical')).toHaveLength(1)
      expect(booked(ana, 'observation').filter(({ delta }) => delta !== 0)).toEqual([])
      expect(ana.lines.filter(({ month, delta }) => month === 4 && delta === -100)).toHaveLength(1)
    }
  })

  test('banned-uses: the score bars nobody from school any more, and the board has no gate there', () => {
    const gates = (['school', 'travel'] as const).map((privilege) => ({ privilege, tier: 'C' as const }))
    const under = (reform: string) => {
      const sealed = steeply({ 'post.critical': -400 }, { consequences: { gates, queue: 'lot', prices: [] } })
      const { room, ana } = classroom({ citizens: four, disclosure: 'score', sealed: (regime) => withPerfectEyes(sealed(regime)) })
      room.reaches('rule', 2)
      ana.has({ dilemma: null }).lives('spill', 'rest')
      room.livesUnder(reform)
      const onBoard = Object.values(room.projector.town.places).flatMap(({ gate }) => gate?.privilege ?? [])
      return { shut: ana.own.doors.shut, onBoard: new Set(onBoard), told: room.town.regime?.gates }
    }
    expect(under('audit')).toEqual({ shut: ['school', 'travel'], onBoard: new Set(['school', 'travel']), told: { school: 'C', travel: 'C' } })
    expect(under('banned-uses')).toEqual({ shut: ['travel'], onBoard: new Set(['travel']), told: { travel: 'C' } })
    expect(under('banned-uses:post.critical').shut).toEqual(['school', 'travel'])
  })

  test('fewer-sensors: eyes in the streets and of neighbours are shut, and nobody is asked to report', () => {
    const { room } = classroom({ citizens: four })
    expect(room.reaches('rule').goesTo('social').town.social?.reports).toBe(true)
    room.livesUnder('fewer-sensors')
    room.goesTo('social')
    for (const sensor of ['street', 'traffic', 'transit', 'neighbours']) expect(room.secrets.liveSensors).not.toContain(sensor)
    expect(room.town.social?.reports).toBe(false)
    expect(room.projector.town.glass).toBeLessThan(100)
  })

  test('human-appeal: a person looks at each appeal, and it costs nothing', () => {
    const { room, ana, ben } = classroom({
      citizens: four,
      sealed: (regime) => ({
        ...steeply({ 'post.critical': -100 })(regime),
        sensors: { feed: { from: 'rule', sees: 1000, mistakes: 1000, delay: 0 } },
        appeal: 'none',
      }),
    })
    room.reaches('rule', 2)
    ana.has({ dilemma: null }).lives('good', 'rest')
    ben.has({ dilemma: null }).lives('spill', 'rest')
    room.livesUnder('human-appeal')
    expect(room.town.regime).toMatchObject({ appeals: true, reviewCoins: 0 })
    const accused = room.secrets.ledger.find(({ delta }) => delta === -100)?.citizen ?? 0
    const appellant = accused === ana.seat ? ana : ben
    appellant.plans('appeal')
    room.settles()
    expect(appellant.me.standing?.appeal).toBe('corrected')
    expect(appellant.lines.filter(({ cause, delta }) => cause.kind === 'correction' && delta === 100)).toHaveLength(1)
  })

  test('audit: what is recorded stands in the file of who was there', () => {
    const wrong = (reform: string) => {
      const { room, ana, ben } = classroom({
        citizens: four,
        sealed: (regime) => ({ ...regime, sensors: { feed: { from: 'rule', sees: 1000, mistakes: 1000, delay: 0 } } }),
      })
      room.livesUnder(reform)
      ana.has({ dilemma: null }).lives('good', 'rest')
      ben.has({ dilemma: null }).lives('spill', 'rest')
      room.settles()
      return room.secrets.observations.filter(({ month, citizen, actual }) => month === FROM && citizen !== actual).length
    }
    expect(wrong('expiry')).toBeGreaterThan(0)
    expect(wrong('audit')).toBe(0)
  })

  test('opt-out: who last said no to the app isn’t scored, and no door is shut to them', () => {
    const { room, ana, ben } = classroom({ citizens: four, sealed: steeply({ 'post.critical': -400 }) })
    room.reaches('app').goesTo('plan')
    ana.joins()
    ben.joins()
    room.reaches('rule')
    for (const one of [ana, ben]) one.has({ dilemma: null }).lives('spill', 'rest')
    room.arrange((g) => g.sealed.consents.push({ month: 2, citizen: ana.seat, accept: false, seconds: 1 }))
    room.livesUnder('opt-out')
    expect([ana.own.doors, ben.own.doors.shut]).toEqual([OPEN_DOORS, ['travel']])
    room.settles()
    expect(room.secrets.standings.filter(({ month }) => month === FROM).map(({ citizen }) => citizen)).toEqual([2, 3, 4])
    expect(ana.me.standing).toBeUndefined()
    expect(ana.tries({ type: 'question' })).not.toBeNull()
  })

  test('disclosure: the room is told one level more', () => {
    const { room, ana } = classroom({ citizens: four, disclosure: 'tier' })
    room.livesUnder('disclosure')
    expect(room.projector.room.disclosure).toBe('score')
    room.settles()
    expect(ana.me.standing?.value).toBe(ana.standing)
  })
})

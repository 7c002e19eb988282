import { describe, expect, test } from 'vitest'
import { makeBots } from '../../server/rooms/bots/bots.ts'
import { saw } from '../../server/rooms/bots/social.ts'
import { WISHES } from '../../server/rooms/bots/temperaments.ts'
import { TEMPERAMENTS, type Deed, type Temperament } from '../../shared/vocabulary/intent.ts'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import type { Crowd } from '../../shared/vocabulary/state.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import { classroom, type Lesson } from '../support/classroom.ts'
import { library } from '../support/library.ts'
import type { Person } from '../support/person.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const
type Some = Partial<Omit<Lesson<string>, 'citizens'>>
const lesson = (some: Some = {}) => classroom({ ...some, citizens: four, once: true })

/** What a bot that has just come would do in a citizen's chair. */
const deedsOf = (view: View, temperament: Temperament): Deed[] => makeBots(library.book)(view, temperament, view.me?.seat ?? 0)
const typesOf = (view: View, temperament: Temperament) => deedsOf(view, temperament).map(({ type }) => type)
/** Its lots hang on the commitment, so each text is another throw of the dice. */
const throws = (view: View, times = 200) => Array.from({ length: times }, (_, i) => ({ ...view, room: { ...view.room, commitment: `throw-${i}` } }))
const shareOf = (view: View, wanted: (view: View) => boolean, times = 200) => throws(view, times).filter(wanted).length / times

/** Does as the bot says until it has nothing to add. */
function plays(one: Person, temperament: Temperament): void {
  const bot = makeBots(library.book)
  for (let deeds = bot(one.view, temperament, one.seat); deeds.length > 0; deeds = bot(one.view, temperament, one.seat))
    for (const deed of deeds) one.sends(deed)
}

describe('in a plan', () => {
  test.each(TEMPERAMENTS)('a %s fills both slots and answers its card, all of it legally', (temperament) => {
    const { room, ana } = lesson()
    room.reaches('ordinary')
    plays(ana, temperament)
    expect(ana.me.plan.slots).not.toContain(null)
    expect(ana.me.dilemma?.answer).not.toBeNull()
  })

  test('what is planned already stays', () => {
    const { room, ana } = lesson()
    room.reaches('ordinary')
    ana.plans('odd', { slot: 2 }).answers('b')
    plays(ana, 'optimiser')
    expect(ana.me.plan.slots[1]?.activity).toBe('odd')
    expect(ana.me.dilemma?.answer).toBe('b')
  })

  test('the careful never put bills off, the carefree now and then', () => {
    const { room, ana } = lesson()
    room.reaches('ordinary')
    const putsOff = (temperament: Temperament) => shareOf(ana.view, (view) => typesOf(view, temperament).includes('bills'))
    expect(putsOff('careful')).toBe(0)
    expect(putsOff('carefree')).toBeGreaterThan(0.1)
    expect(putsOff('carefree')).toBeLessThan(0.3)
  })

  test('the careful keep three coins and their bills', () => {
    const { room, ana } = lesson()
    room.reaches('ordinary').arrange((g) => {
      const own = g.own[ana.seat]
      if (own) own.coins = 6
    })
    const costs = throws(ana.view).flatMap((view) =>
      deedsOf(view, 'careful').flatMap((deed) => (deed.type === 'plan' ? [ana.me.offers[deed.activity]?.cost ?? 0] : [])),
    )
    expect(Math.max(...costs)).toBeLessThanOrEqual(1)
  })

  test('only who wants to know buys tips', () => {
    const { room, ana } = lesson({ length: 'standard' })
    room.reaches('rule', 2).arrange((g) => {
      const own = g.own[ana.seat]
      if (own) own.coins = 20
    })
    expect(shareOf(ana.view, (view) => typesOf(view, 'optimiser').includes('advice'))).toBeGreaterThan(0.2)
    expect(shareOf(ana.view, (view) => typesOf(view, 'careful').includes('advice'))).toBe(0)
  })

  test('nobody appeals who did not fall; who fell does by temperament', () => {
    const { room, ana } = lesson({ disclosure: 'score', sealed: (regime) => ({ ...regime, appeal: 'human-review' }) })
    room.reaches('rule').settles()
    const told = ana.view
    room.next().goesTo('plan')
    const planning: View = { ...ana.view, me: { ...ana.me, plan: { ...ana.me.plan, slots: [{ activity: 'rest', with: null }, null] } } }
    const appeals = (direction: 'up' | 'down', temperament: Temperament) =>
      shareOf(planning, (view) => {
        const bot = makeBots(library.book)
        bot({ ...told, me: { ...ana.me, standing: { month: told.room.month, direction } } }, temperament, ana.seat)
        return bot(view, temperament, ana.seat).some((deed) => deed.type === 'plan' && deed.activity === 'appeal')
      })
    expect(appeals('up', 'careful')).toBe(0)
    expect(appeals('down', 'careful')).toBeGreaterThan(appeals('down', 'carefree'))
  })
})

describe('at the terms of the app', () => {
  test.each(TEMPERAMENTS)('a %s joins about as often as its temperament says', (temperament) => {
    const { room, ana } = lesson()
    room.reaches('ordinary')
    while (room.town.phase !== 'app') room.next()
    const joins = shareOf(ana.view, (view) => deedsOf(view, temperament).some((deed) => deed.type === 'consent' && deed.accept), 400)
    expect(Math.abs(joins - WISHES[temperament].joins)).toBeLessThan(0.08)
  })

  test('about two of three join, and an answer is given once', () => {
    const mean = TEMPERAMENTS.reduce((sum, temperament) => sum + WISHES[temperament].joins, 0) / TEMPERAMENTS.length
    expect(mean).toBeGreaterThan(0.6)
    const { room, ana } = lesson()
    room.reaches('ordinary')
    while (room.town.phase !== 'app') room.next()
    plays(ana, 'optimiser')
    expect(ana.me.member).not.toBeNull()
    expect(deedsOf(ana.view, 'rebel')).toEqual([])
  })
})

describe('among people', () => {
  const social = () => {
    const made = classroom({ citizens: [...four, 'eve', 'fay'], chairs: 12, once: true })
    made.room.reaches('rule').goesTo('social')
    return made
  }

  test('most say yes to most who ask', () => {
    const { room, ana, ben } = social()
    room.arrange((g) => {
      for (const own of Object.values(g.own)) own.ties = []
    })
    ben.asks(ana)
    const yes = shareOf(ana.view, (view) => deedsOf(view, 'careful').some((deed) => deed.type === 'tie' && deed.seat === ben.seat))
    expect(yes).toBeGreaterThan(0.8)
  })

  test('an optimiser parts from a tie that drags more often than a carefree one, and never from one that lifts', () => {
    const { room, ana } = social()
    const [first, second] = [2, 3]
    room.arrange((g) => {
      const own = g.own[ana.seat]
      if (own) own.ties = [first, second]
    })
    const pulled = (pull: 'lifts' | 'drags'): View => ({
      ...ana.view,
      me: { ...ana.me, standing: { month: 3, ties: [{ seat: second, tier: 'C', pull }] } },
    })
    const parts = (view: View, temperament: Temperament) => shareOf(view, (one) => typesOf(one, temperament).includes('untie'))
    expect(parts(pulled('drags'), 'optimiser')).toBeGreaterThan(0.35)
    expect(parts(pulled('drags'), 'carefree')).toBeLessThan(0.1)
    expect(parts(pulled('lifts'), 'optimiser')).toBe(0)
  })

  test('stars are given or skipped, on the mean of the temperament', () => {
    const { ana } = social()
    const stars = (temperament: Temperament) =>
      throws(ana.view).flatMap((view) => deedsOf(view, temperament).flatMap((deed) => (deed.type === 'rate' ? [deed.stars] : [])))
    const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length
    expect(mean(stars('carefree'))).toBeGreaterThan(mean(stars('optimiser')) + 0.6)
    expect(stars('careful').length).toBeLessThan(0.9 * 2 * 200)
  })

  test('nobody reports what they did not see themselves', () => {
    const { room, ana } = social()
    const suspect = ana.me.social?.suspects[0]
    if (!suspect) throw new Error('the app shows an act')
    room.arrange((g) => {
      const mine = g.own[ana.seat]
      if (mine?.social) mine.social.suspects = [{ ...suspect, feature: 'loiter' }]
    })
    const at = (served: number[]): View => {
      const nobody = { wants: 0, served: [], waiting: [] }
      const station = ana.view.town.places['station']
      if (!station) throw new Error('there is a station')
      return {
        ...ana.view,
        town: { ...ana.view.town, places: { ...ana.view.town.places, station: { ...station, crowds: [nobody, { ...nobody, served }] } } },
      }
    }
    const reports = (view: View) => shareOf(view, (one) => typesOf(one, 'optimiser').includes('report'))
    expect(reports(at([ana.seat]))).toBe(0)
    expect(reports(at([suspect.seat]))).toBe(0)
    expect(reports(at([ana.seat, suspect.seat]))).toBeGreaterThan(0.2)
  })

  test('at home nobody sees anybody, and an act is seen only where it is done', () => {
    const { ana, ben } = social()
    const both = { wants: 2, served: [ana.seat, ben.seat], waiting: [] }
    const together = (place: string) => ({
      town: { ...ana.view.town, places: { [place]: { room: null, gate: null, crowds: [both, both] as [Crowd, Crowd] } } },
    })
    expect(saw(together('home'), ana.seat, ben.seat, 'play.games', library.book)).toBe(false)
    expect(saw(together('hall'), ana.seat, ben.seat, 'loiter', library.book)).toBe(false)
    expect(saw(together('hall'), ana.seat, ben.seat, 'civic.volunteer', library.book)).toBe(true)
  })
})

describe('later', () => {
  test('the poor take coins from the second wind, the others joy', () => {
    const { room, ana } = lesson()
    room.reaches('ordinary').settles()
    const turnedAway = (coins: number) => {
      room.arrange((g) => {
        const own = g.own[ana.seat]
        if (own) Object.assign(own, { coins, secondWind: 'open' })
      })
      return deedsOf(ana.view, 'rebel')
    }
    expect(turnedAway(1)).toEqual([{ type: 'second-wind', take: 'coins' }])
    expect(turnedAway(9)).toEqual([{ type: 'second-wind', take: 'joy' }])
  })

  test('a bot writes down once what it believes, and gives neither feelings nor votes', () => {
    const { room, ana } = lesson()
    room.reaches('theories')
    plays(ana, 'conformist')
    const effects = new Map(ana.me.notebook.map(({ feature, effect }) => [feature, effect]))
    expect([effects.get('pay.ontime'), effects.get('post.critical')]).toEqual(['raises', 'lowers'])
    room.next()
    expect(deedsOf(ana.view, 'conformist')).toEqual([])
    room.reaches('reform')
    expect(deedsOf(ana.view, 'conformist')).toEqual([])
  })
})

describe('at the hall', () => {
  const protests: SealedRegime['protests'] = [{ rule: 'civic.petition', share: 50, months: 1, costs: 'slot' }]
  const quiz = [{ ask: '?', answers: ['a', 'b'], right: 0 }]
  const knows = (over: Partial<SealedRegime> = {}) => {
    const { room, ana } = lesson({ sealed: (regime) => ({ ...regime, protests, ...over }) })
    room.reaches('rule', 2)
    return { room, ana }
  }
  const share = (view: View, temperament: Temperament, type: Deed['type']) => shareOf(view, (one) => typesOf(one, temperament).includes(type))

  test('a rebel stands up early, the careful hardly ever', () => {
    const { ana } = knows()
    expect(share(ana.view, 'rebel', 'protest')).toBeGreaterThan(0.4)
    expect(share(ana.view, 'careful', 'protest')).toBeLessThan(0.12)
  })

  test('a conformist joins in once somebody stood up last month', () => {
    const { ana } = knows()
    const after = (news: View['town']['news']) => {
      const at = (step: View['room']['step'], view: View): View => ({ ...view, town: { ...view.town, news }, room: { ...view.room, step } })
      return shareOf(ana.view, (view) => {
        const fresh = makeBots(library.book)
        fresh(at('statement', view), 'conformist', ana.seat)
        return fresh(view, 'conformist', ana.seat).some(({ type }) => type === 'protest')
      })
    }
    expect(after(['protest'])).toBeGreaterThan(3 * after([]))
  })

  test('whose second slot goes elsewhere plans none', () => {
    const { ana } = knows()
    plays(ana.sends({ type: 'file' }), 'carefree')
    expect([ana.me.second, ana.me.plan.slots[0] !== null, ana.me.plan.slots[1]]).toEqual(['file', true, null])
  })

  test('all ask for their file now and then, and optimisers often ask what to change', () => {
    const { ana } = knows({ protests: [] })
    for (const temperament of TEMPERAMENTS) expect(share(ana.view, temperament, 'file')).toBeLessThan(0.2)
    expect(share(ana.view, 'careful', 'file')).toBeGreaterThan(0.02)
    expect(share(ana.view, 'optimiser', 'question')).toBeGreaterThan(0.35)
    expect(share(ana.view, 'rebel', 'question')).toBeLessThan(0.2)
  })

  test('from whom something was taken takes the test, each sheet as often as another: a bot knows no answers', () => {
    const { room, ana } = knows({ protests: [], consequences: { gates: [], queue: 'lot', prices: [], taken: { privilege: 'dog', tier: 'E', quiz } } })
    ana.has({ taken: true })
    room.arrange((g) => {
      if (g.town.regime) g.town.regime.quiz = { privilege: 'dog', questions: [{ ask: '?', answers: ['a', 'b'] }] }
    })
    const sheets = throws(ana.view).flatMap((view) => deedsOf(view, 'careful').flatMap((deed) => (deed.type === 'quiz' ? [deed.answers] : [])))
    expect(sheets).toHaveLength(200)
    expect(sheets.filter((answers) => answers === '0').length).toBeGreaterThan(70)
    expect(sheets.filter((answers) => answers === '1').length).toBeGreaterThan(70)
  })
})

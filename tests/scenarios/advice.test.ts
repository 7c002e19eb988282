import { describe, expect, test } from 'vitest'
import { truthOf } from '../../shared/scoring/effects.ts'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import { classroom } from '../support/classroom.ts'
import { library } from '../support/library.ts'
import { withPerfectEyes } from '../support/sealed.ts'

const eight = ['ana', 'ben', 'cleo', 'dan', 'eve', 'finn', 'gil', 'hana'] as const

describe('R120 advice', () => {
  test('costs two coins and is one tip, once a month', () => {
    const { room, ana } = classroom({ citizens: eight })
    room.reaches('rule')
    ana.has({ coins: 5 }).sends({ type: 'advice' })
    expect(ana.me.coins).toBe(3)
    expect(ana.me.advice.tips).toHaveLength(1)
    expect(ana.tries({ type: 'advice' })).toBe('already-done')
    room.reaches('rule', 2)
    expect(ana.has({ coins: 1 }).tries({ type: 'advice' })).toBe('cannot-afford')
  })

  test('nobody sells it before there was a statement to be advised about', () => {
    const { room, ana } = classroom({ citizens: eight, length: 'standard' })
    room.reaches('ordinary', 2)
    expect(ana.tries({ type: 'advice' })).toBe('wrong-phase')
    room.reaches('app', 1)
    expect(ana.tries({ type: 'advice' })).toBe('wrong-phase')
    room.reaches('app', 2)
    expect(ana.choices('advice')).toEqual([{ type: 'advice' }])
  })

  test('half of the tips are false', () => {
    let right = 0
    let sold = 0
    for (let i = 0; i < 30; i += 1) {
      const people = classroom({ citizens: eight, seed: `tips-${i}`, once: true })
      people.room.reaches('rule')
      for (const name of eight) {
        people[name].has({ coins: 9 }).sends({ type: 'advice' })
        for (const { feature, effect, month } of people[name].me.advice.tips) {
          sold += 1
          right += truthOf(people.room.secrets.sealed.regime, feature, month) === effect ? 1 : 0
        }
      }
    }
    expect(right / sold).toBeGreaterThan(0.4)
    expect(right / sold).toBeLessThan(0.6)
  })
})

describe('R120 what tips are about', () => {
  /** What is done without any content: by rules, in the social step, by ways. */
  const OF_RULES = ['pay.ontime', 'pay.late', 'drive.fast', 'debt.judged', 'debt.settled']
  const { activities, dilemmas, personas } = library.book
  const doable = new Set<string>([
    ...OF_RULES,
    ...Object.values(activities).flatMap(({ features }) => features),
    ...Object.values(dilemmas).flatMap(({ a, b }) => [...a.features, ...b.features]),
    ...Object.values(personas).flatMap(({ changes }) => changes.flatMap(({ feature }) => feature ?? [])),
  ])

  test.each(Object.values(library.regimes))('in the notebook of $key stands nothing that nobody could do', ({ notebook, reports, protests = [] }) => {
    const known = (line: string) =>
      line === 'civic.protest' ? protests.length > 0 : line.startsWith('report.') ? reports === 'neighbours' : doable.has(line)
    expect(notebook.filter((line) => line !== 'friend.low' && !known(line))).toEqual([])
    expect(notebook.filter((line) => line !== 'friend.low')).not.toEqual([])
  })

  test('a rule that was struck is not sold any more; when none is left, nothing is', () => {
    const { room, ana } = classroom({
      citizens: eight,
      length: 'standard',
      sealed: (regime) => ({ ...regime, notebook: ['post.critical', 'friend.low'] }),
    })
    room.reaches('rule', 2)
    ana.has({ coins: 20 })
    expect(ana.choices('advice')).toHaveLength(1)
    ana.sends({ type: 'advice' })
    expect(ana.me.advice.tips.map(({ feature }) => feature)).toEqual(['post.critical'])
    room.reaches('rule', 3).arrange((g) => g.town.regime?.struck.push('post.critical'))
    ana.has({ coins: 20 })
    expect(ana.choices('advice')).toEqual([])
  })

  test('what is said of a list, a mean and a place is true or false by what the act does to it', () => {
    const tips = (regime: string) => {
      const { room, ana } = classroom({ citizens: eight, regime, length: 'standard' })
      room.reaches('rule', 2)
      ana.has({ coins: 20 }).sends({ type: 'advice' })
      return ana.me.advice.tips
    }
    for (const regime of ['transit-list', 'ride-stars', 'relative-reach'])
      expect(tips(regime)).toMatchObject([{ effect: expect.stringMatching(/^(raises|lowers|nothing)$/) as string }])
  })
})

describe('R121 appeals', () => {
  const strict = (regime: SealedRegime): SealedRegime => ({
    ...withPerfectEyes(regime),
    effects: { 'post.critical': { account: 'civic', points: -40 } },
    network: {},
    updates: [],
  })

  const review = (over: { disclosure?: 'glass' | 'tier'; appeal: SealedRegime['appeal'] }) => {
    const people = classroom({
      citizens: eight,
      ...(over.disclosure && { disclosure: over.disclosure }),
      sealed: (regime) => ({
        ...strict(regime),
        appeal: over.appeal,
        review: over.appeal === 'human-review' ? { months: 1, coins: 0, finds: 100 } : {},
      }),
    })
    people.room.reaches('rule')
    // A line of the last statement that was somebody else's act.
    people.ana.lives('spill', 'rest')
    people.room.settles().arrange((g) => {
      const line = g.sealed.ledger.find(({ citizen, cause }) => citizen === 1 && cause.kind === 'observation')
      const seen = g.sealed.observations.find(({ id }) => id === line?.cause.ref)
      if (seen) seen.actual = 2
    })
    people.room.reaches('rule', 2)
    people.ana.has({ coins: 9 })
    return people
  }

  test('a form letter answers whoever appeals, and changes nothing', () => {
    const { room, ana } = review({ appeal: 'form-letter' })
    ana.lives('appeal', 'rest')
    room.settles()
    expect(ana.me.standing?.appeal).toBe('form-letter')
    expect(room.secrets.ledger.filter(({ cause }) => cause.kind === 'correction')).toEqual([])
  })

  test('a human review takes back what was a mistake, and charges nobody else', () => {
    const { room, ana, ben } = review({ appeal: 'human-review' })
    ana.lives('appeal', 'rest')
    room.settles()
    expect(ana.me.standing?.appeal).toBe('corrected')
    expect(ana.lines.filter(({ cause }) => cause.kind === 'correction')).toMatchObject([{ delta: 40 }])
    expect(ben.lines.filter(({ cause }) => cause.kind === 'correction')).toEqual([])
  })

  test('what was no mistake is upheld', () => {
    const { room, ben } = review({ appeal: 'human-review' })
    ben.has({ coins: 9 }).lives('appeal', 'rest')
    room.settles()
    expect(ben.me.standing?.appeal).toBe('upheld')
  })

  test('where lines are told one names the line, elsewhere it is the worst', () => {
    const { ana } = review({ appeal: 'human-review', disclosure: 'glass' })
    expect(ana.choices('appeal')).toEqual([])
    ana.plans('appeal')
    const [choice] = ana.choices('appeal')
    expect((choice?.['line'] as number[] | undefined)?.length).toBeGreaterThan(1)
    expect(ana.tries({ type: 'appeal', line: 99 })).toBe('choice-gone')
    const { ana: other } = review({ appeal: 'human-review' })
    other.plans('appeal')
    expect(other.choices('appeal')).toEqual([{ type: 'appeal', line: [0] }])
  })
})

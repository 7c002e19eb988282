import { describe, expect, test } from 'vitest'
import { playHeadless } from '../../../server/cli/headless.ts'
import { fileOf, filesOf } from '../../../server/debrief/file.ts'
import { rescored } from '../../../server/debrief/rescoring.ts'
import { twinOf } from '../../../server/debrief/twins.ts'
import type { Act } from '../../../shared/vocabulary/ledger.ts'
import { library } from '../../support/library.ts'
import { acted, livedRoom, seeing } from '../../support/lived.ts'

const fileIn = (room: ReturnType<typeof livedRoom>, seat = 1) => fileOf(room, library, seat)

describe('the observations of a file', () => {
  test('say what was seen, by what, where, and what it moved', () => {
    const room = livedRoom([acted(1, 6, 'buy.game'), acted(1, 5, 'civic.volunteer'), acted(2, 5, 'civic.volunteer')])
    expect(fileIn(room).observations).toEqual([
      {
        id: 'm5-c1-s1-civic.volunteer.0',
        month: 5,
        slot: 1,
        feature: 'civic.volunteer',
        sensor: 'office',
        place: 'hall',
        points: 10,
        actual: null,
        corrected: false,
      },
      {
        id: 'm6-c1-s1-buy.game.0',
        month: 6,
        slot: 1,
        feature: 'buy.game',
        sensor: 'shop',
        place: 'hall',
        points: -15,
        actual: null,
        corrected: false,
      },
    ])
  })

  const mixedUp = () => {
    const room = livedRoom([acted(2, 5, 'buy.game')])
    const observations = room.observations.map((seen) => ({ ...seen, citizen: 1 }))
    const ledger = room.ledger.map((line) => ({ ...line, citizen: 1 }))
    return { ...room, observations, ledger }
  }

  test('name who was there when it was somebody else, whose own file says who carried it', () => {
    const room = mixedUp()
    expect(fileIn(room).observations).toMatchObject([{ feature: 'buy.game', points: -15, actual: { seat: 2, name: 'Citizen 2' } }])
    expect(fileIn(room).carried).toEqual([])
    expect(fileIn(room, 2)).toMatchObject({
      observations: [],
      carried: [{ month: 5, feature: 'buy.game', by: { seat: 1, name: 'Citizen 1' }, points: -15 }],
    })
  })

  test('count what took them back in, and say that they were put right', () => {
    const room = mixedUp()
    const ref = 'm5-c2-s1-buy.game.0'
    const back = { seq: 99, month: 6, citizen: 1, cause: { kind: 'correction' as const, ref }, delta: 15, balance: 50 }
    const right = { ...room, ledger: [...room.ledger, back], corrections: [{ month: 6, citizen: 1, ref }] }
    expect(fileIn(right).observations).toMatchObject([{ points: 0, corrected: true }])
  })

  test('never say where a report was made', () => {
    const report = {
      act: 'm5-c2-s0-report',
      month: 5,
      slot: 0,
      citizen: 1,
      actual: 1,
      sensor: 'neighbours',
      feature: 'report.received',
      magnitude: 1,
    }
    const made: Act = { ...acted(2, 5), id: report.act, slot: 0, place: 'park' }
    const room = livedRoom([made])
    expect(fileIn({ ...room, observations: [{ id: 'm5-c1-report.received', ...report }] }).observations).toMatchObject([
      { place: null, actual: null },
    ])
  })
})

describe('what a file doesn’t hold', () => {
  test('are acts that nobody saw, and answers that showed nothing', () => {
    const honest: Act = { ...acted(1, 5), id: 'm5-c1-s0-H1', slot: 0, activity: undefined as never, dilemma: 'H1', option: 'a' }
    const { activity: _activity, ...answer } = honest
    const room = livedRoom([
      acted(1, 2, 'civic.volunteer'),
      answer,
      acted(1, 5, 'help.unseen'),
      acted(1, 6, 'civic.volunteer', 'meet.newcomer'),
      acted(1, 7),
      { ...acted(1, 8, 'buy.game'), outcome: 'shut' },
    ])
    // Nothing is watched in ordinary life; a rest shows nothing; a shut door is no act.
    expect(fileIn(room).unseen).toEqual([
      { month: 5, slot: 0, activity: null, dilemma: 'H1', features: [] },
      { month: 5, slot: 1, activity: 'help.unseen', dilemma: null, features: ['help.unseen'] },
      { month: 6, slot: 1, activity: 'civic.volunteer-meet.newcomer', dilemma: null, features: ['meet.newcomer'] },
    ])
  })
})

describe('causes and ties', () => {
  const pulled = livedRoom([acted(1, 5, 'buy.game'), acted(1, 6, 'civic.volunteer')], {
    regime: seeing({ network: { how: 'pull', share: 500, most: 5, account: 'civic', delay: 0 } }),
    ties: [5, 6, 7, 8].flatMap((month) => [
      { month, a: 1, b: 2 },
      { month, a: 3, b: 4 },
    ]),
  })

  test('are told by kind, with points and lines', () => {
    const kinds = Object.fromEntries(fileIn(pulled).causes.map(({ kind, points, lines }) => [kind, { points, lines }]))
    expect(kinds['observation']).toEqual({ points: -5, lines: 2 })
    const own = pulled.standings.findLast(({ citizen }) => citizen === 1)?.value
    expect(fileIn(pulled).causes.reduce((sum, { points }) => sum + points, 50)).toBe(own)
    expect(fileIn(pulled).account).toEqual({ start: 50, rest: 0, standing: own, month: 8 })
  })

  test('name whom one’s own standing moved: those tied to one in a month in which friends moved them', () => {
    expect(fileIn(pulled).touched).toEqual([{ seat: 2, name: 'Citizen 2' }])
    expect(fileIn(pulled, 3).touched).toEqual([])
  })
})

describe('twins', () => {
  // The cameras in Works see everybody who crosses, elsewhere nobody.
  const crossing = livedRoom([acted(1, 5, 'cross.red'), acted(1, 6, 'cross.red')], {
    people: [{ persona: 'twin', district: 'works' }],
    regime: {
      ...seeing({ effects: { 'cross.red': { account: 'civic', points: -12 } } }),
      sensors: { traffic: { from: 'rule', sees: 0, mistakes: 0, delay: 0 } },
      proxy: { district: 'works', sensors: ['traffic'], sees: 1000 },
    },
  })

  test('tell where the same life would stand, had it been dealt the persona’s other district', () => {
    expect(library.book.personas['twin']?.districts).toEqual(['gate', 'works'])
    expect(fileIn(crossing).twins[0]).toEqual({
      by: 'district',
      from: 'works',
      to: 'gate',
      standing: [26, 50],
      tier: ['E', 'C'],
      differs: [{ feature: 'cross.red', lines: [2, 0], points: [-24, 0] }],
    })
  })

  test('of the own district differ in nothing', () => {
    expect(twinOf(crossing, library, 1, { by: 'district', to: 'works' })).toMatchObject({ standing: [26, 26], tier: ['E', 'E'], differs: [] })
  })

  test('stand beside the life as it was recorded, where a sensor that looks again would see otherwise', () => {
    const [first] = crossing.observations
    const missed = { ...crossing, observations: crossing.observations.filter((one) => one !== first) }
    const { observations, ledger, standings } = rescored(missed, library, { regime: crossing.room.regime, seed: null, reforms: [] })
    const recorded = { ...missed, observations, ledger, standings }
    expect(fileIn(recorded).twins[0]).toMatchObject({ standing: [38, 50], differs: [{ lines: [1, 0], points: [-12, 0] }] })
  })

  test('of another persona differ by what the system makes of it, and hang on the seed alone', () => {
    const [, persona] = fileIn(crossing).twins
    expect(persona).toMatchObject({ by: 'persona', from: 'twin' })
    expect(fileIn(structuredClone(crossing)).twins[1]).toEqual(persona)
    const others = [1, 2, 3, 4, 5, 6].map((lot) => fileIn({ ...crossing, seed: `seed-${lot}` }).twins[1]?.to)
    expect(new Set(others).size).toBeGreaterThan(1)
  })
})

test('the exam of a file sets each answer beside what the system says', () => {
  const room = livedRoom([], {
    exam: {
      cases: [
        ['civic.volunteer', 'post.critical'],
        ['buy.game', 'civic.volunteer'],
      ],
      answers: [
        { citizen: 1, case: 0, answer: 'raises' },
        { citizen: 2, case: 1, answer: 'nothing' },
      ],
    },
  })
  expect(fileIn(room).exam).toEqual([
    { case: 0, features: ['civic.volunteer', 'post.critical'], answer: 'raises', truth: 'raises' },
    { case: 1, features: ['buy.game', 'civic.volunteer'], answer: null, truth: 'lowers' },
  ])
})

describe('in a played room', () => {
  const lesson = playHeadless(library, { regime: 'house', citizens: 12, bots: 'mixed', length: 'standard', disclosure: 'tier', seed: 'files' })

  test('every file holds all that was observed of its citizen, and looking anew sees what was seen', () => {
    for (const { seat } of lesson.citizens) {
      const { observations, twins } = fileOf(lesson, library, seat)
      expect(observations).toHaveLength(lesson.observations.filter(({ citizen }) => citizen === seat).length)
      const last = lesson.standings.findLast(({ citizen }) => citizen === seat)?.value
      for (const { standing } of twins) expect(standing[0]).toBe(last)
    }
  })

  test('every mistake stands in one file as somebody else’s, and in the other as carried', () => {
    const mistakes = lesson.observations.filter(({ citizen, actual }) => citizen !== actual)
    expect(mistakes.length).toBeGreaterThan(0)
    for (const { id, citizen, actual, month, feature } of mistakes) {
      expect(fileOf(lesson, library, citizen).observations.find((one) => one.id === id)?.actual?.seat).toBe(actual)
      expect(fileOf(lesson, library, actual).carried).toContainEqual(expect.objectContaining({ month, feature }))
    }
  })

  test('all files together are the files of all, in the order of their chairs', async () => {
    expect(await filesOf(lesson, library)).toEqual(lesson.citizens.map(({ seat }) => fileOf(lesson, library, seat)))
  })

  test('there is no file of a chair that isn’t there', () => {
    expect(() => fileOf(lesson, library, 40)).toThrow('citizen 40 of the recording')
  })
})

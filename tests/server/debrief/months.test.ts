import { describe, expect, test } from 'vitest'
import { debriefOf } from '../../../server/debrief/debrief.ts'
import { answered, did, ended, stood } from '../../../shared/indicators/example.ts'
import { INDICATORS, indicatorsOf } from '../../../shared/indicators/index.ts'
import type { Debrief } from '../../../shared/vocabulary/debrief.ts'
import type { Recording } from '../../../shared/vocabulary/recording.ts'
import { aLife, each, told } from '../../support/debriefs.ts'
import { library } from '../../support/library.ts'

const card = (month: number, seat: number, isAloud: boolean) => answered(month, seat, 'voice', isAloud ? ['post.critical'] : [])
const quiet = { acts: [card(1, 1, true), card(2, 1, true), card(5, 1, true), card(5, 2, false)] }
const loud = { acts: [card(1, 1, false), card(5, 1, true)] }
const sister = { room: 2, title: 'Another', disclosure: 'glass' as const }
const beside = (other: Partial<Recording>): Debrief => debriefOf(aLife(quiet), library, [{ ...sister, recording: aLife(other) }])
const figure = ({ figures }: Debrief, id: string) => figures.find((one) => one.id === id)

describe('behaviour', () => {
  test('is told month by month, beside the sister room', () => {
    const { own, sisters } = beside(loud).behaviour.speaking
    expect(own.map(({ value }) => value)).toEqual([1, 1, null, null, 0.5, null, null, null])
    expect(sisters).toEqual([{ ...sister, months: own.map(({ month }) => ({ month, value: month === 1 ? 0 : month === 5 ? 1 : null })) }])
  })

  test('of fewer than five people is nobody’s business, in the sister room neither', () => {
    const four = { citizens: aLife().citizens.slice(0, 4) }
    expect(new Set(told({ ...quiet, ...four }).behaviour.speaking.own.map(({ value }) => value))).toEqual(new Set([null]))
    expect(new Set(beside({ ...loud, ...four }).behaviour.speaking.sisters[0]?.months.map(({ value }) => value))).toEqual(new Set([null]))
  })

  test('tells how variety goes and how ties sort', () => {
    const acts = [...each(4, (seat) => did(1, seat, ['cook', 'rest', 'games', 'study'][seat - 1] ?? '')), ...each(4, (seat) => did(5, seat, 'rest'))]
    const standings = stood(5, [80, 80, 30, 30], ['A', 'A', 'E', 'E'])
    const tie = (a: number, b: number) => ({ month: 5, a, b })
    const { variety, segregation } = told({ acts, standings, ties: [tie(1, 2), tie(3, 4), tie(2, 3)] }).behaviour
    expect(variety.own[0]?.value).toBeCloseTo(1 + 3 / (16 * Math.LN2), 4)
    expect(variety.own[4]?.value).toBe(0)
    expect(segregation.own.map(({ value }) => value)).toEqual([null, null, null, null, 0.3333, null, null, null])
  })
})

describe('figures', () => {
  test('are those of the recording, to the last digit, in the order of telling', () => {
    const debrief = told(quiet)
    expect(debrief.figures.map(({ id }) => id)).toEqual(INDICATORS.map(({ id }) => id))
    expect(Object.fromEntries(debrief.figures.map(({ id, value }) => [id, value]))).toEqual(indicatorsOf(aLife(quiet)))
  })

  test('come with ordinary life, the sister room and a sentence', () => {
    expect(figure(beside(loud), 'chilling')).toEqual({
      id: 'chilling',
      title: { en: 'Chilling effect' },
      unit: 'share',
      value: 0.5,
      baseline: 1,
      says: { en: 'Of 100 chances to speak up, people took 50 fewer under the rule than in ordinary life.' },
      sisters: [{ ...sister, value: -1 }],
    })
  })

  test('that the log doesn’t support, or that would be about somebody, have none', () => {
    expect(figure(told(), 'chilling')).toMatchObject({ value: null, baseline: null, says: null })
    expect(figure(told({ ...quiet, citizens: aLife().citizens.slice(0, 4) }), 'chilling')).toMatchObject({ value: null, baseline: null, says: null })
  })
})

describe('the Goodhart meter', () => {
  const lives = [5, 6].flatMap((month) => each(5, (citizen) => ({ month, citizen, life: month === 5 ? citizen : -citizen, dreamSteps: 0, joy: 0 })))
  const standings = [5, 6].flatMap((month) => stood(month, [10, 20, 30, 40, 50]))

  test('is read at each month’s end, at the end of lives as they ended', () => {
    const endings = ended([3, 1, 2, 1, 3], [10, 20, 30, 40, 50])
    const { months, correlation } = told({ lives, standings, endings }).goodhart
    expect(months.map(({ value }) => value)).toEqual([null, null, null, null, 1, -1, null, 0])
    expect(correlation).toBe(0)
  })

  test('is about all citizens, as the picture of lives is, bots too', () => {
    const endings = ended([1, 2, 3, 4, 5], [10, 20, 30, 50, 40])
    const citizens = aLife().citizens.map((one) => ({ ...one, bot: one.seat > 3 ? 'rebel' : null }))
    expect(told({ endings, citizens }).goodhart.correlation).toBe(told({ endings }).goodhart.correlation)
  })
})

describe('months under a reform of the class’s own', () => {
  const plain = aLife({ ...quiet, standings: stood(8, [50, 60, 70, 40, 30]), endings: ended([9, 9, 9, 1, 1], [50, 60, 70, 40, 30]) })
  const lives = each(5, (citizen) => ({ month: 8, citizen, life: citizen < 4 ? 9 : 1, dreamSteps: 0, joy: citizen < 4 ? 9 : 1 }))
  const played: Recording = {
    ...plain,
    lives,
    room: { ...plain.room, months: [...plain.room.months, { month: 9, phase: 'reform', event: null, sleeps: false }] },
    acts: [...plain.acts, card(9, 2, true)],
    standings: [...plain.standings, ...stood(9, [0, 100, 50, 50, 50])],
    endings: ended([1, 1, 1, 20, 20], [0, 100, 50, 50, 50]),
    reforms: { passed: ['no-friends'], from: 9 },
  }

  test('change no figure of what was lived before', () => {
    const told = debriefOf(played, library)
    const before = debriefOf({ ...plain, lives, reforms: { passed: ['no-friends'], from: null } }, library)
    expect({ ...told, room: null }).toEqual({ ...before, room: null })
    expect(told.room.months).toHaveLength(9)
  })
})

import { describe, expect, test } from 'vitest'
import { mixedFeelings } from '../../../server/debrief/feelings.ts'
import { countFeelings } from '../../../shared/rules/endings.ts'
import { recordingOf } from '../../../server/debrief/recording.ts'
import type { Feeling } from '../../../shared/vocabulary/feeling.ts'
import { RECORDING_SCHEMA, type Recording } from '../../../shared/vocabulary/recording.ts'
import type { Entry } from '../../../shared/vocabulary/journal.ts'
import { classroom, type Room } from '../../support/classroom.ts'
import { engine } from '../../support/library.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const
const recorded = ({ opening, entries, game }: Room): Recording => recordingOf({ opening, entries, game, names: {} })
const feelingsIn = (entries: readonly Entry[]) =>
  entries.flatMap(({ actor, intent }) => (intent.type === 'feeling' ? [{ actor, feeling: intent.feeling }] : []))

/** A lesson up to the feelings. */
function asked() {
  const lesson = classroom({ citizens: four, once: true })
  lesson.room.closesTheories()
  return lesson
}

describe('feelings', () => {
  test('are mixed up in the journal, and the counts stay', () => {
    const { room, ana, ben, cleo, dan } = asked()
    const tapped: [typeof ana, Feeling][] = [
      [dan, 'angry'],
      [cleo, 'calm'],
      [ben, 'watched'],
      [ana, 'angry'],
    ]
    for (const [one, feeling] of tapped) one.sends({ type: 'feeling', feeling })
    room.reaches('debrief')
    const { journal, feelings } = recorded(room)
    expect(feelings).toMatchObject({ calm: 1, watched: 1, angry: 2, proud: 0 })
    expect(feelingsIn(journal)).toEqual([
      { actor: 4, feeling: 'calm' },
      { actor: 3, feeling: 'watched' },
      { actor: 2, feeling: 'angry' },
      { actor: 1, feeling: 'angry' },
    ])
    const replayed = engine.replay(room.opening, journal).G
    expect(countFeelings(replayed)).toEqual(feelings)
    expect(replayed.town.feelings).toEqual(room.town.feelings)
  })

  test('of who thought twice say one thing only, the last one counted', () => {
    const { room, ana, ben } = asked()
    ana.sends({ type: 'feeling', feeling: 'proud' })
    ben.sends({ type: 'feeling', feeling: 'anxious' })
    ana.sends({ type: 'feeling', feeling: 'indifferent' })
    room.reaches('debrief')
    const { journal, feelings } = recorded(room)
    expect(feelingsIn(journal)).toEqual([
      { actor: 1, feeling: 'anxious' },
      { actor: 2, feeling: 'indifferent' },
      { actor: 1, feeling: 'anxious' },
    ])
    expect(countFeelings(engine.replay(room.opening, journal).G)).toEqual(feelings)
  })

  test('leave all other entries as they are', () => {
    const { room } = asked()
    expect(mixedFeelings(room.entries)).toEqual(room.entries)
  })
})

test('a recording holds stars, reports, consents and votes as they were', () => {
  const { room, ana, ben } = classroom({ citizens: four, once: true })
  room.reaches('app', 1)
  const consents = room.secrets.consents
  ana.joins()
  room.reaches('rule').goesTo('social')
  const [named] = ana.me.social?.named ?? []
  const [suspect] = ben.me.social?.suspects ?? []
  if (!named || !suspect) throw new Error('the app names somebody')
  ana.sends({ type: 'rate', seat: named.seat, stars: 2 })
  ben.sends({ type: 'report', seat: suspect.seat })
  room.reaches('reform').next()
  const [reform] = ana.choices('vote').flatMap((choice) => choice['reform'] as string[])
  if (reform === undefined) throw new Error('there is a reform')
  ana.sends({ type: 'vote', reform, approve: true })
  room.reaches('debrief')
  const recording = recorded(room)
  expect(recording.schema).toBe(RECORDING_SCHEMA)
  expect(recording.ratings).toContainEqual({ month: 3, by: 1, of: named.seat, stars: 2 })
  expect(recording.reports).toMatchObject([{ month: 3, by: 2, of: suspect.seat }])
  expect(recording.consents.length).toBe(consents.length + 1)
  expect(recording.consents.at(-1)).toMatchObject({ citizen: 1, accept: true })
  expect(recording.votes).toEqual([{ citizen: 1, reform, approve: true }])
})

test('months that a bot played for a human are named', () => {
  const { room, ana } = classroom({ citizens: four, once: true })
  room.reaches('ordinary').does('system', { type: 'seat.cover', seat: ana.seat, cover: true })
  room.reaches('rule').does('system', { type: 'seat.cover', seat: ana.seat, cover: false })
  room.reaches('debrief')
  expect(recorded(room).citizens.map(({ covered }) => covered)).toEqual([[1, 2], [], [], []])
})

test('theories are marked by what holds in the last month, an update that was hastened counted', () => {
  const { room, ana } = classroom({ citizens: four, once: true, sealed: (regime) => ({ ...regime, updates: [] }) })
  room.reaches('theories')
  ana.guesses('pay.ontime', 'raises')
  const truth = () => recorded(room).theories[0]?.truth
  expect(truth()).toBe('raises')
  room.arrange((g) => {
    g.sealed.sealed.regime.updates = [{ month: 99, effects: { 'pay.ontime': { account: 'punctuality', points: -5 } }, shift: 0 }]
  })
  expect(truth()).toBe('raises')
  room.arrange((g) => {
    g.sealed.hastened = { 0: 4 }
  })
  expect(truth()).toBe('lowers')
})

import { describe, expect, test } from 'vitest'
import { DEBRIEF_STEPS, type DebriefStep } from '../../shared/vocabulary/phase.ts'
import { classroom, type Room } from '../support/classroom.ts'
import { library } from '../support/library.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const
const asked = Object.values(library.book.press).flatMap(({ id, asked: isAsked }) => (isAsked ? [id] : []))
const [claim = '', another = ''] = asked
const [card = '', otherCard = ''] = Object.keys(library.book.archive)
const casesOf = (form: 'a' | 'b') => Object.values(library.book.cases).flatMap((one) => (one.form === form ? [one.id] : []))

const goesTo = (room: Room, step: DebriefStep) => room.reaches('debrief').leads({ type: 'debrief', step: DEBRIEF_STEPS.indexOf(step) })

describe('R180 headlines and cases', () => {
  test('are asked in the waiting room, and answers may be changed there', () => {
    const { room, ana } = classroom({ citizens: four })
    expect(ana.me.survey).toEqual({ when: 'before', headlines: {}, cases: {}, ask: { headlines: asked, cases: casesOf('a') } })
    const [first = ''] = casesOf('a')
    ana.sends({ type: 'headline', claim, belief: 'true' }).sends({ type: 'headline', claim, belief: 'mostly-false' })
    ana.sends({ type: 'case', case: first, problem: true })
    expect(ana.me.survey).toMatchObject({ headlines: { [claim]: 'mostly-false' }, cases: { [first]: true } })
    room.reaches('ordinary')
    expect(ana.me.survey).toBeNull()
    expect(ana.tries({ type: 'headline', claim, belief: 'true' })).toBe('wrong-phase')
    expect(ana.tries({ type: 'case', case: first, problem: false })).toBe('wrong-phase')
  })

  test('wait for nobody: the game starts without them', () => {
    const { room } = classroom({ citizens: four })
    expect(room.starts().town.phase).toBe('ordinary')
  })

  test('are only those that are asked', () => {
    const { room, ana } = classroom({ citizens: four })
    expect(ana.tries({ type: 'headline', claim: 'no-such', belief: 'true' })).toBe('choice-gone')
    expect(ana.tries({ type: 'case', case: casesOf('b')[0] ?? '', problem: true })).toBe('choice-gone')
    room.leads({ type: 'pause' })
    expect(ana.tries({ type: 'headline', claim, belief: 'true' })).toBe('room-paused')
    expect(ana.tries({ type: 'case', case: casesOf('a')[0] ?? '', problem: true })).toBe('room-paused')
  })

  test('come in two sets that are crossed: odd chairs have one first, even chairs the other', () => {
    const { room, ana, ben, cleo } = classroom({ citizens: four })
    expect([ana, ben, cleo].map(({ me }) => me.survey?.ask.cases)).toEqual([casesOf('a'), casesOf('b'), casesOf('a')])
    goesTo(room, 'headlines')
    expect([ana, ben, cleo].map(({ me }) => me.survey?.ask.cases)).toEqual([casesOf('b'), casesOf('a'), casesOf('b')])
    expect([ana, ben].map(({ me }) => me.survey?.ask.headlines)).toEqual([asked, asked])
  })
})

describe('R181 after the game', () => {
  test('the same is asked once more, beside the answers of before, which nobody else reads', () => {
    const { room, ana, ben } = classroom({ citizens: four })
    ana.sends({ type: 'headline', claim, belief: 'true' })
    expect(ana.me.shift).toBeNull()
    goesTo(room, 'headlines')
    ana.sends({ type: 'headline', claim, belief: 'disputed' })
    expect(ana.me.shift).toMatchObject({ before: { headlines: { [claim]: 'true' } }, after: { headlines: { [claim]: 'disputed' } } })
    expect(ben.me.shift).toMatchObject({ before: { headlines: {} }, after: { headlines: {} } })
    expect(room.projector).not.toTell(claim)
  })

  test('what is known has been shown: it can’t be answered any more, not by going back either', () => {
    const { room, ana } = classroom({ citizens: four })
    goesTo(room, 'headlines')
    ana.sends({ type: 'headline', claim, belief: 'true' })
    room.next()
    expect(ana.me.survey).toBeNull()
    for (const step of ['verdicts', 'headlines', 'what'] as const) {
      goesTo(room, step)
      expect(ana.tries({ type: 'headline', claim: another, belief: 'false' })).toBe('wrong-phase')
      expect(ana.tries({ type: 'case', case: casesOf('b')[0] ?? '', problem: true })).toBe('wrong-phase')
    }
    expect(ana.own.survey.after.headlines).toEqual({ [claim]: 'true' })
  })

  test('whoever jumps past the headlines has shown what is known', () => {
    const { room, ana } = classroom({ citizens: four })
    goesTo(room, 'exit')
    goesTo(room, 'headlines')
    expect(room.town.debrief).toEqual({ step: 3, furthest: 6 })
    expect(ana.choices('headline')).toEqual([])
  })
})

describe('R182 the archive', () => {
  test('is sorted in its step, card by card', () => {
    const { room, ana } = classroom({ citizens: four })
    expect(ana.tries({ type: 'sort', card, context: 'same', measure: 'fair' })).toBe('wrong-phase')
    goesTo(room, 'archive')
    ana.sends({ type: 'sort', card, context: 'same', measure: 'fair' }).sends({ type: 'sort', card, context: 'other', measure: 'too-hard' })
    expect(ana.me.sorted).toEqual({ [card]: { context: 'other', measure: 'too-hard' } })
    expect(ana.tries({ type: 'sort', card: 'no-such', context: 'same', measure: 'fair' })).toBe('choice-gone')
    room.leads({ type: 'pause' })
    expect(ana.tries({ type: 'sort', card, context: 'same', measure: 'fair' })).toBe('room-paused')
  })

  test('is closed once the headlines were shown', () => {
    const { room, ana } = classroom({ citizens: four })
    goesTo(room, 'headlines')
    goesTo(room, 'archive')
    expect(ana.tries({ type: 'sort', card: otherCard, context: 'same', measure: 'fair' })).toBe('wrong-phase')
  })
})

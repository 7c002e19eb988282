import { describe, expect, test } from 'vitest'
import { classroom } from '../support/classroom.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

describe('R26 the phone looks ahead', () => {
  test('what slot 1 brings is counted in slot 2: coins and the dream', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('ordinary')
    ana.has({ coins: 0, persona: 'dog', dream: 'school' })
    expect(ana.me.later).toEqual({})
    expect(ana.me.offers['comics']?.state).toBe('dear')
    ana.plans('shift')
    expect(ana.me.later['comics']?.state).toBe('open')
    ana.plans('best')
    expect(ana.me.offers['study']?.dream).toBe(false)
    expect(ana.has({ coins: 3 }).plans('best').me.later['study']?.dream).toBe(true)
  })

  test('where doors are not told it says nothing of the dream: a long way would show', () => {
    const { room, ana } = classroom({ citizens: four, disclosure: 'doors' })
    room.reaches('ordinary')
    ana.has({ coins: 3, dream: 'school', persona: 'dog' }).plans('best')
    expect(ana.me.later['study']).toBeUndefined()
  })
})

test('R67 the gate of the next dream step is told with the letter that opens it, in the rule, where doors are told', () => {
  const { room, ana } = classroom({ citizens: four })
  room.reaches('app')
  ana.has({ dream: 'school', dreamSteps: 3 })
  expect(ana.me.nextGate).toBeNull()
  room.reaches('rule')
  expect(ana.has({ dreamSteps: 3 }).me.nextGate).toEqual({ privilege: 'stage', tier: 'B', open: false })
  expect(ana.has({ dreamSteps: 2 }).me.nextGate).toEqual({ privilege: 'school', tier: 'C', open: true })
  const quiet = classroom({ citizens: four, disclosure: 'doors' })
  quiet.room.reaches('rule')
  expect(quiet.ana.has({ dream: 'school', dreamSteps: 3 }).me.nextGate).toBeNull()
})

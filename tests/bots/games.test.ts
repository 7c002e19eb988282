import { describe, expect, test, vi } from 'vitest'
import { playHeadless } from '../../server/cli/headless.ts'
import { DISCLOSURES } from '../../shared/vocabulary/disclosure.ts'
import { TEMPERAMENTS } from '../../shared/vocabulary/intent.ts'
import type { Setup } from '../../shared/vocabulary/journal.ts'
import { monthsOf } from '../../shared/vocabulary/phase.ts'
import { engine, library } from '../support/library.ts'

// Whole games: they may take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const usual = { regime: 'house', citizens: 6, bots: 'mixed', length: 'short', disclosure: 'tier', seed: 'a'.repeat(32) } as const

const games = [
  ...DISCLOSURES.map((disclosure) => ({ ...usual, disclosure })),
  { ...usual, regime: 'driving-licence', disclosure: 'glass' as const },
  { ...usual, regime: 'driving-licence', disclosure: 'doors' as const, length: 'standard' as const },
  { ...usual, length: 'standard' as const, disclosure: 'reasons' as const },
  { ...usual, length: 'long' as const, disclosure: 'score' as const, citizens: 4 },
  { ...usual, citizens: 2 },
]

describe('a game of bots is played to its end', () => {
  test.each(games)('$regime, $length, $disclosure, $citizens citizens', (play) => {
    const recording = playHeadless(library, play)
    expect(recording.room.months.length).toBe(monthsOf(play.length))
    expect(recording.endings.length).toBe(play.citizens)
    const { rulesVersion, seed, sealed } = recording
    const opening = { rulesVersion, seed, sealed, setup: recording.setup as Setup }
    expect(engine.replay(opening, recording.journal).G.town.phase).toBe('debrief')
    const types = new Set(recording.journal.filter(({ actor }) => typeof actor === 'number').map(({ intent }) => intent.type))
    expect([...types].filter((type) => type === 'feeling' || type === 'vote')).toEqual([])
  })

  test.each(TEMPERAMENTS)('with %s bots only', (bots) => {
    expect(playHeadless(library, { ...usual, bots }).citizens.map(({ bot }) => bot)).toEqual(Array.from({ length: 6 }, () => bots))
  })
})

test('the same arguments give the same bytes', () => {
  const once = JSON.stringify(playHeadless(library, usual))
  expect(JSON.stringify(playHeadless(library, usual))).toBe(once)
  expect(JSON.stringify(playHeadless(library, { ...usual, seed: 'b'.repeat(32) }))).not.toBe(once)
})

test('mixed bots are dealt evenly over the five temperaments', () => {
  const { citizens } = playHeadless(library, { ...usual, citizens: 10 })
  const counts = TEMPERAMENTS.map((temperament) => citizens.filter(({ bot }) => bot === temperament).length)
  expect(counts).toEqual([2, 2, 2, 2, 2])
})

import { describe, expect, test } from 'vitest'
import { recordingOf } from '../../server/debrief/recording.ts'
import { rescored } from '../../server/debrief/rescoring.ts'
import { DISCLOSURES } from '../../shared/vocabulary/disclosure.ts'
import { LENGTHS } from '../../shared/vocabulary/phase.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import type { Room } from '../support/classroom.ts'
import { engine, library } from '../support/library.ts'
import { botRoom, playThrough } from '../support/play.ts'

/** All disclosure levels, each length with at least one of them, other pairs for each regime: over the folder every pair is played. */
const games = Object.keys(library.regimes).flatMap((regime, nth) =>
  DISCLOSURES.map((disclosure, i) => ({ regime, disclosure, length: LENGTHS[(nth + i) % LENGTHS.length] ?? 'short' })),
)

describe.each(games)('a whole game of bots under $regime at $disclosure, $length', ({ regime, disclosure, length }) => {
  const room = botRoom(5, { regime, disclosure, length, seed: `${regime}-${disclosure}` })
  const stuck: string[] = []
  playThrough(room, () => stuck.push(...whoIsStuck(room)))
  const recording = recordingOf({ opening: room.opening, entries: room.entries, game: room.game, names: {} })

  test('has no dead end: everybody always has something to do, and the month goes on', () => {
    expect(stuck).toEqual([])
    expect(room.town.phase).toBe('debrief')
  })

  test('keeps its ledger to the point', () => {
    expectExact(recording)
  })

  test('scored again under its own rules gives its own ledger, and by its journal its own state', () => {
    const again = rescored(recording, library, { regime, seed: null, reforms: [] })
    expect(again.ledger).toEqual(recording.ledger)
    expect(again.standings).toEqual(recording.standings)
    expect(engine.replay(room.opening, room.entries).G).toEqual(room.game)
  })
})

/** Who may not plan a slot of several things, or not say that they are ready. */
function whoIsStuck(room: Room): string[] {
  if (room.town.step !== 'plan') return []
  return Object.keys(room.game.citizens).flatMap((key) => {
    const { choices } = room.viewFor(Number(key))
    const open = choices.filter(({ type }) => type === 'plan').flatMap(({ activity }) => (Array.isArray(activity) ? activity : []))
    const canGoOn = choices.some(({ type }) => type === 'ready')
    return new Set(open).size >= 8 && canGoOn ? [] : [`citizen ${key} in month ${room.town.month}`]
  })
}

function expectExact({ sealed, ledger, standings }: Recording): void {
  const { min, max, start } = sealed.regime.scale
  for (const { month, citizen, value } of standings) {
    const lines = ledger.filter((line) => line.citizen === citizen && line.month <= month)
    expect(start + lines.reduce((sum, { delta }) => sum + delta, 0)).toBe(value)
    expect(Number.isInteger(value) && value >= min && value <= max).toBe(true)
  }
}

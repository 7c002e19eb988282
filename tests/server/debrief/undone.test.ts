import { expect, test } from 'vitest'
import { mixedFeelings } from '../../../server/debrief/feelings.ts'
import { recordingOf } from '../../../server/debrief/recording.ts'
import { rescored } from '../../../server/debrief/rescoring.ts'
import { classroom } from '../../support/classroom.ts'
import { engine, library } from '../../support/library.ts'
import { botRoom, botsAct } from '../../support/play.ts'

test('a recording of a room that was set back holds the last line of its history, and a journal of all', () => {
  const room = botRoom(6)
  room.starts()
  for (let i = 0; room.town.phase !== 'reveal'; i += 1) {
    botsAct(room)
    room.next()
    if (i % 5 === 4 && room.game.facilitator.undo.length > 1)
      room.does('facilitator', { type: 'undo', to: room.game.facilitator.undo.at(-2)?.to ?? -1 })
  }
  const { opening, entries, game } = room
  expect(entries.filter(({ intent }) => intent.type === 'undo').length).toBeGreaterThan(2)
  const recording = recordingOf({ opening, entries, game, names: {} })
  expect(recording.journal.length).toBe(entries.length)
  // Each act of a month once, though some months were played twice.
  const acts = recording.acts.map((act) => JSON.stringify(act))
  expect(new Set(acts).size).toBe(acts.length)
  const again = rescored(recording, library, { regime: 'house', seed: null, reforms: [] })
  expect(again.ledger).toEqual(recording.ledger)
  expect(again.standings).toEqual(recording.standings)
})

test('feelings that an undo took back are dealt to nobody', () => {
  const { room, ana, ben } = classroom({ citizens: ['ana', 'ben'] })
  room.closesTheories()
  ana.sends({ type: 'feeling', feeling: 'angry' })
  room.does('facilitator', { type: 'undo', to: room.game.facilitator.undo.at(-1)?.to ?? -1 }).next()
  ben.sends({ type: 'feeling', feeling: 'anxious' })
  const state = engine.replay(room.opening, mixedFeelings(room.entries))
  expect([1, 2].map((seat) => state.G.own[seat]?.feeling)).toEqual([null, 'anxious'])
})

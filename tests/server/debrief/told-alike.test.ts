import { expect, test } from 'vitest'
import { debriefOf } from '../../../server/debrief/debrief.ts'
import { recordingOf } from '../../../server/debrief/recording.ts'
import { must } from '../../../shared/kit/assert.ts'
import { classroom } from '../../support/classroom.ts'
import { library } from '../../support/library.ts'

const five = ['ana', 'ben', 'cleo', 'dan', 'eve'] as const

test('the reveal on the board and the debrief say the same of mistakes, those in files of bots too, the surest wrong belief and updates', () => {
  const careless = { from: 'rule', sees: 1000, mistakes: 1000, delay: 0 }
  const { room, ana, ben, cleo, dan, eve } = classroom({
    citizens: five,
    once: true,
    sealed: (regime) => ({
      ...regime,
      sensors: { feed: careless },
      effects: { ...regime.effects, 'post.official': { account: 'voice', points: 30 } },
    }),
  })
  room.does('facilitator', { type: 'bots', count: 3, temperament: 'mixed' })
  room.reaches('rule')
  for (const one of [ana, ben, cleo]) one.guesses('post.official', 'lowers', 4)
  for (const one of [dan, eve]) one.guesses('post.official', 'raises', 1)
  ana.lives('good', 'rest')
  ben.lives('rest', 'good')
  room.reaches('reveal')
  const { opening, entries, game } = room
  const recording = recordingOf({ opening, entries, game, names: {} })
  const { mistakes, theories, updates } = debriefOf(recording, library)
  const reveal = must(room.projector.reveal, 'the reveal')
  const mistaken = recording.observations.filter(({ citizen, actual }) => citizen !== actual)
  expect(mistaken.some(({ citizen }) => citizen > five.length)).toBe(true)
  expect(mistakes.made).toBe(mistaken.length)
  expect(reveal.mistakes).toEqual({ made: mistakes.made, corrected: mistakes.corrected })
  expect(reveal.updates).toEqual(updates.map(({ month }) => month))
  expect(theories?.wrongest).toMatchObject({ feature: 'post.official', believed: 'lowers', sure: 3, of: 5 })
  expect(reveal.wrongest).toEqual(theories?.wrongest)
})

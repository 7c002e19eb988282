import { describe, expect, test } from 'vitest'
import { doorsTold } from '../../../server/debrief/doors.ts'
import { recordingOf } from '../../../server/debrief/recording.ts'
import { sceneOf } from '../../../server/debrief/scene.ts'
import { shutIn } from '../../../server/debrief/shut.ts'
import { did, line, seen, stood } from '../../../shared/indicators/example.ts'
import type { Act } from '../../../shared/vocabulary/ledger.ts'
import type { Privilege } from '../../../shared/vocabulary/content.ts'
import { aLife, told } from '../../support/debriefs.ts'
import { library } from '../../support/library.ts'
import { botRoom, botsAct } from '../../support/play.ts'

describe('mistakes', () => {
  const mistaken = (month: number, of: number, feature = 'buy.game') => seen(did(month, 5, 'game', [feature]), of)
  const [first, second, third] = [mistaken(5, 1), mistaken(6, 2), mistaken(7, 1, 'loiter')]
  const life = {
    observations: [seen(did(5, 3, 'game', ['buy.game'])), first, second, third],
    ledger: [
      line(5, 1, 'observation', -15, first.id),
      line(6, 2, 'observation', -10, second.id),
      line(7, 1, 'observation', 0, third.id),
      line(7, 2, 'correction', 10, second.id),
    ],
    acts: [did(7, 2, 'appeal', ['civic.appeal'])],
  }

  test('three were made, two moved 25 points, one person of two went to the desk, one mistake was put right', () => {
    const { months, ...counts } = told(life).mistakes
    expect(counts).toEqual({ made: 3, booked: 2, points: 25, people: 2, appealed: 1, corrected: 1 })
    expect(months).toEqual([3, 4, 5, 6, 7, 8].map((month) => ({ month, value: month === 5 ? 15 : month === 6 ? 10 : 0 })))
  })

  test('a visit to the desk before the statement told of the mistake was no appeal against it', () => {
    expect(told({ ...life, acts: [did(6, 2, 'appeal', ['civic.appeal'])] }).mistakes.appealed).toBe(0)
  })

  test('of fewer than five people nobody is counted; entries are those of the whole town, bots too', () => {
    const citizens = aLife().citizens.map((citizen) => ({ ...citizen, bot: citizen.seat === 1 ? null : 'rebel' }))
    expect(told({ ...life, citizens }).mistakes).toMatchObject({ made: 3, booked: 2, people: null, appealed: null })
  })
})

describe('doors', () => {
  const standings = [...stood(4, [80, 50, 30, 30, 30], ['A', 'C', 'E', 'E', 'E']), ...stood(5, [80, 50, 50, 50, 30], ['A', 'C', 'C', 'C', 'E'])]

  test('are shut in a month by the standing of the month before: three, then one', () => {
    expect(told({ standings }).doors).toMatchObject({
      of: 5,
      privileges: [
        {
          privilege: 'travel',
          months: [
            { month: 5, shut: 3 },
            { month: 6, shut: 1 },
            { month: 7, shut: 1 },
            { month: 8, shut: 1 },
          ],
        },
      ],
    })
  })

  test('stand open in an amnesty, and once the system is withdrawn', () => {
    const amnesty = Object.values(library.events).find(({ effect }) => effect.amnesty)?.id ?? null
    const months = told().room.months.map((month) => (month.month === 5 ? { ...month, event: amnesty } : month))
    const room = { regime: 'house', disclosure: 'tier', length: 'standard', citizens: 5, months } as const
    const lifted = told({ standings, room, struck: [{ month: 6, rule: 'all' }] }).doors.privileges[0]?.months
    expect(lifted).toEqual([
      { month: 5, shut: 0 },
      { month: 6, shut: 1 },
    ])
  })

  test('turned people away: at the door and in the queue, by month of the rule', () => {
    const refused = (month: number, seat: number, outcome: Act['outcome']) => ({ ...did(month, seat, 'flight'), outcome })
    const acts = [refused(1, 1, 'turned-away'), refused(5, 1, 'shut'), refused(5, 2, 'shut'), refused(8, 3, 'turned-away')]
    expect(told({ acts }).doors.refusals).toEqual([
      { month: 5, shut: 2, turnedAway: 0 },
      { month: 6, shut: 0, turnedAway: 0 },
      { month: 7, shut: 0, turnedAway: 0 },
      { month: 8, shut: 0, turnedAway: 1 },
    ])
  })

  test.each(['house', 'transit-list', 'friend-gate', 'driving-licence', 'hiring-screen'])('of %s are told as they hung in the room', (regime) => {
    const room = botRoom(8, { regime, length: 'standard' })
    const hung = new Map<number, Record<number, Privilege[]>>()
    room.starts()
    while (room.town.phase !== 'theories') {
      const { phase, step, month } = room.town
      if (phase === 'rule' && step === 'plan') {
        hung.set(
          month,
          Object.fromEntries(
            Object.entries(room.game.own).map(([seat, { doors, grace }]) => [seat, grace === null ? doors.shut : [...doors.shut, grace]]),
          ),
        )
      }
      botsAct(room)
      room.next()
    }
    const { opening, entries, game } = room
    const recording = recordingOf({ opening, entries, game, names: {} })
    const { lived, written } = sceneOf(recording, library)
    const shut = shutIn(lived, library, { ...lived, regime: written, leaves: false })
    for (const month of lived.room.months.filter(({ phase, sleeps }) => phase === 'rule' && !sleeps)) {
      const asTold = Object.fromEntries([...shut(month)].map(([seat, doors]) => [seat, doors.toSorted()]))
      const asHung = Object.fromEntries(Object.entries(hung.get(month.month) ?? {}).map(([seat, doors]) => [seat, [...new Set(doors)].toSorted()]))
      expect(asTold).toEqual(asHung)
    }
    expect(doorsTold(sceneOf(recording, library)).of).toBe(8)
  })
})

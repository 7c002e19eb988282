import { describe, expect, test } from 'vitest'
import { viewOf } from '../../shared/game/contract.ts'
import { DISCLOSURES } from '../../shared/vocabulary/disclosure.ts'
import type { Audience } from '../../shared/vocabulary/ids.ts'
import type { Phase } from '../../shared/vocabulary/phase.ts'
import { NOBODY_KNOWN, type RoomCard } from '../../shared/vocabulary/view.ts'
import { classroom, type Room } from '../support/classroom.ts'
import { engine } from '../support/library.ts'

const five = ['ana', 'ben', 'cleo', 'dan', 'eve'] as const
const plain: RoomCard = { roomId: 'r1', code: 'BCDFGH', openedAt: 0, ...NOBODY_KNOWN, names: { 1: 'Ana', 2: 'Ben' } }
const PHASES = ['ordinary', 'app', 'rule', 'theories', 'reveal', 'reform', 'debrief'] as const satisfies readonly Phase[]

/** Everything that only the desk and Ana may know of Ana, and only the desk of the room. */
function inTrouble(room: Room): void {
  room.arrange((g) => {
    Object.assign(g.own[1] ?? {}, {
      help: 881_001,
      reply: 'no-wrong',
      stopped: true,
      watched: true,
      factor: 10,
      renamed: 2,
      drafts: [{ month: g.town.month, deed: { type: 'help', on: false } }],
    })
    g.facilitator.removed[7] = 'banned'
    g.facilitator.look = 1
  })
}

const told: RoomCard = { ...plain, returnCodes: { 1: '881002' }, wanted: { 1: { name: 'canary-wanted', flagged: true } } }

describe.each(DISCLOSURES)('between one person and the desk, at %s', (disclosure) => {
  test.each(PHASES)('in the phase %s: no other screen shows a thing', (phase) => {
    const { room } = classroom({ citizens: five, timers: true, disclosure })
    room.reaches(phase)
    const seen = (audience: Audience, card: RoomCard) => viewOf(engine.viewsFor(room.state, card), audience)
    const others = [2, 3, 'projector', 7, 'stranger'] as Audience[]
    const before = others.map((audience) => seen(audience, plain))
    inTrouble(room)
    expect(others.map((audience) => seen(audience, told))).toEqual(before)
    expect(seen(1, told).me).toMatchObject({ help: true, reply: 'no-wrong', stopped: true, watched: true, wanted: 'canary-wanted' })
    expect(seen('facilitator', told).desk).toMatchObject({
      roster: expect.arrayContaining([
        expect.objectContaining({
          seat: 1,
          state: 'stopped',
          factor: 10,
          help: 881_001,
          returnCode: '881002',
          wanted: { name: 'canary-wanted', flagged: true },
        }),
      ]) as unknown,
      removed: [{ seat: 7, why: 'banned' }],
      look: { seat: 1 },
    })
  })

  test('who may take longer isn’t told by what the room waits for', () => {
    const slow = (seat: number) => {
      const { room } = classroom({ citizens: five, timers: true, disclosure })
      room.starts().next().leads({ type: 'seat.time', seat, factor: 2 }).timeUp()
      return [room.projector, room.viewFor(3)]
    }
    expect(slow(1)).toEqual(slow(2))
  })
})

test('whoever has notes only sees what the desk sees, with nothing to do', () => {
  const { room } = classroom({ citizens: five })
  room.reaches('rule')
  inTrouble(room)
  expect(room.viewFor('observer')).toEqual({ ...room.viewFor('facilitator'), choices: [] })
})

test('who waits at the door learns nothing of the chair that they wait for', () => {
  const { room } = classroom({ citizens: five, chairs: 6 })
  room.leads({ type: 'bots', count: 1, temperament: 'rebel' }).leads({ type: 'door', asks: true }).reaches('rule')
  const finn = room.seats('finn', 6)
  const { role: _role, choices: _choices, ...wall } = room.projector
  expect(finn.view).toEqual({ ...wall, role: 'citizen', choices: [], door: { seat: 6, name: 'finn' } })
})

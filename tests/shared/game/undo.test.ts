import { describe, expect, test } from 'vitest'
import type { RoomState } from '../../../shared/game/contract.ts'
import { classroom, type Room } from '../../support/classroom.ts'
import { engine } from '../../support/library.ts'

const MINUTE = 60_000
/** Undoes the facilitator's last act. */
const undoes = (room: Room) => room.does('facilitator', { type: 'undo', to: room.game.facilitator.undo.at(-1)?.to ?? -1 })

/** All of a state but what an undo is to change. */
function rest({ G, ctx, plugins }: RoomState) {
  const { version: _version, now: _now, since: _since, began: _began, deadline: _deadline, deeds: _deeds, ...town } = G.town
  const own = Object.entries(G.own).map(([seat, { drafts: _drafts, ...slice }]) => [seat, slice])
  return { ...G, town, own, ctx, plugins }
}

describe('an undo', () => {
  test('goes back to the very state before, under a new and higher version', () => {
    const { room, ana } = classroom({ citizens: ['ana', 'ben'] })
    room.reaches('ordinary')
    ana.plans('rest')
    const before = room.state
    room.next()
    room.at += 5_000
    undoes(room)
    expect(rest(room.state)).toEqual(rest(before))
    expect(room.town).toMatchObject({ version: before.G.town.version + 2, now: 5_000, since: before.G.town.version + 2 })
  })

  test('gives the step the time that it had left', () => {
    const { room } = classroom({ citizens: ['ana', 'ben'], timers: true })
    room.reaches('ordinary')
    room.at += 20_000
    const left = (room.town.deadline ?? 0) - room.at
    room.next()
    room.at += MINUTE
    undoes(room)
    expect((room.town.deadline ?? 0) - room.at).toBe(left)
    expect(room.at - room.town.began).toBe(20_000)
  })

  test('lays before people what they chose since: the latest of each, with its month', () => {
    const { room, ana, ben } = classroom({ citizens: ['ana', 'ben'] })
    room.reaches('ordinary')
    room.reachesMonth(2)
    ana.plans('rest').plans('odd').plans('rest', { slot: 2 }).isReady()
    const first = room.game.facilitator.undo.at(0)?.to ?? -1
    expect(room.desk.undo.at(-1)).toMatchObject({ to: first, type: 'start', answers: 4 })
    room.does('facilitator', { type: 'undo', to: first })
    expect(room.town.phase).toBe('arrival')
    expect(ana.own.drafts.map(({ deed }) => deed)).toEqual([
      { type: 'plan', slot: 1, activity: 'odd' },
      { type: 'plan', slot: 2, activity: 'rest' },
    ])
    expect(new Set(ana.own.drafts.map(({ month }) => month))).toEqual(new Set([2]))
    expect(ben.own.drafts).toEqual([])
  })

  test("keeps the drafts of people, not of a bot that plays in somebody's place", () => {
    const { room, ana } = classroom({ citizens: ['ana', 'ben'] })
    room.reaches('ordinary')
    room.does('system', { type: 'seat.cover', seat: 1, cover: true })
    ana.plans('rest')
    undoes(room)
    expect(ana.own.drafts).toEqual([])
  })

  test('can not itself be undone, and leaves only what came before', () => {
    const { room } = classroom({ citizens: ['ana', 'ben'] })
    room.reaches('ordinary')
    const [, last] = room.game.facilitator.undo
    room.next()
    undoes(room)
    expect(room.game.facilitator.undo.at(-1)).toEqual(last)
    expect(room.tries('facilitator', { type: 'undo', to: room.town.version })).toBe('too-late')
  })

  test('is too late after ten minutes, by the time at which it comes', () => {
    const { room } = classroom({ citizens: ['ana', 'ben'] })
    room.starts()
    const to = room.game.facilitator.undo.at(-1)?.to ?? -1
    room.at = 10 * MINUTE
    expect(room.tries('facilitator', { type: 'undo', to })).toBe('too-late')
    room.at -= 1
    expect(room.tries('facilitator', { type: 'undo', to })).toBeNull()
  })

  test('is refused where its past is not known', () => {
    const { room } = classroom({ citizens: ['ana', 'ben'] })
    room.starts()
    const command = { seq: 99, actor: 'facilitator' as const, at: 0, intent: { id: 'undo-0001', type: 'undo' as const, to: 2 } }
    expect(engine.apply(room.state, command)).toMatchObject({ ok: false, refusal: { code: 'too-late' } })
  })

  test('is one entry of the journal, whose replay is the life of the room', () => {
    const { room, ana } = classroom({ citizens: ['ana', 'ben'], timers: true })
    room.reaches('ordinary')
    for (let i = 0; i < 3; i += 1) {
      ana.plans('rest')
      room.at += 1_000
      room.next().next()
      undoes(room)
      undoes(room)
    }
    expect(room.entries.filter(({ intent }) => intent.type === 'undo').length).toBe(6)
    expect(JSON.stringify(engine.replay(room.opening, room.entries))).toBe(JSON.stringify(room.state))
  })
})

test("an old clock can't end a step that an undo brought back", () => {
  const { room } = classroom({ citizens: ['ana', 'ben'], timers: true })
  room.reaches('ordinary')
  const { since } = room.town
  room.next()
  undoes(room)
  expect(room.tries('clock', { type: 'time-up', since })).toBe('too-late')
})

import { describe, expect, test } from 'vitest'
import { classroom } from '../support/classroom.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

describe('R161 a hand', () => {
  test('is seen at the desk alone, and stays up until it is answered or taken down', () => {
    const { room, ana, ben } = classroom({ citizens: four })
    room.reaches('ordinary')
    const [wall, neighbour] = [room.projector, ben.view]
    room.waits(3)
    ana.sends({ type: 'help', on: true })
    expect(room.desk.roster.map(({ help }) => help)).toEqual([3000, null, null, null])
    expect([room.projector, ben.view].map(({ town }) => town)).toEqual([wall.town, neighbour.town])
    expect(ben.me).toEqual(neighbour.me)
    room.settles()
    expect(ana.me.help).toBe(true)
    room.leads({ type: 'reply', seat: ana.seat, reply: 'coming' })
    expect(ana.me).toMatchObject({ help: false, reply: 'coming' })
    expect(ben.me.reply).toBeNull()
    expect(room.tries('facilitator', { type: 'reply', seat: ana.seat, reply: 'coming' })).toBe('choice-gone')
  })

  test('the answer stays until the next step, or the next hand', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('ordinary')
    ana.sends({ type: 'help', on: true })
    room.leads({ type: 'reply', seat: ana.seat, reply: 'board' })
    ana.sends({ type: 'help', on: true })
    expect(ana.me.reply).toBeNull()
    room.leads({ type: 'reply', seat: ana.seat, reply: 'after' }).next()
    expect(ana.me.reply).toBeNull()
  })

  test('may be raised at any time, in a pause, too', () => {
    const { room, ana } = classroom({ citizens: four })
    room.leads({ type: 'pause' })
    ana.sends({ type: 'help', on: true }).sends({ type: 'help', on: false })
    expect(ana.tries({ type: 'help', on: false })).toBe('already-done')
  })
})

describe('R162 the stop card', () => {
  test('a bot takes over, nobody waits, and only the desk is told why', () => {
    const { room, ana, ben } = classroom({ citizens: four })
    room.reaches('ordinary')
    ana.sends({ type: 'stop', on: true })
    expect(room.projector.town).toMatchObject({ ready: { of: 3, are: 0 }, citizens: { 1: { covered: true } } })
    expect(room.desk.roster[0]?.state).toBe('stopped')
    for (const view of [room.projector, ben.view]) expect(JSON.stringify({ ...view, me: undefined })).not.toContain('stopped')
    expect(ben.me.stopped).toBe(false)
  })

  test('it stays until they come back; neither the line nor the server takes it up', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('ordinary')
    ana.sends({ type: 'stop', on: true }).lives('shift', 'rest')
    room.does('system', { type: 'seat.away', seat: ana.seat, away: true }).does('system', { type: 'seat.away', seat: ana.seat, away: false })
    expect(room.tries('system', { type: 'seat.cover', seat: ana.seat, cover: false })).toBe('already-done')
    room.reaches('app')
    expect(room.projector.town.citizens['1']?.covered).toBe(true)
    ana.sends({ type: 'stop', on: false })
    expect(ana.me).toMatchObject({ stopped: false, cover: { from: 1, until: 2 } })
    expect(ana.me.cover?.did.map(({ what }) => what)).toContain('shift')
  })

  test('is for people: a bot has none, and no hand to raise', () => {
    const { room } = classroom({ citizens: four })
    room.leads({ type: 'bots', count: 1, temperament: 'mixed' })
    expect(room.viewFor(5).choices.filter(({ type }) => type === 'stop' || type === 'help')).toEqual([])
  })

  test('before the start it is only laid down; the bot begins with the game', () => {
    const { room, ana } = classroom({ citizens: four })
    ana.sends({ type: 'stop', on: true })
    expect(room.projector.town.citizens['1']?.covered).toBe(false)
    room.starts()
    expect(room.projector.town.citizens['1']?.covered).toBe(true)
  })

  test('the reveal and the vote are there for them, too', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('theories')
    ana.sends({ type: 'stop', on: true })
    room.reaches('reform')
    expect(ana.choices('propose')).toHaveLength(1)
    room.next()
    expect(ana.choices('vote')).toHaveLength(1)
    expect(ana.me.file).toBeDefined()
  })
})

describe('R163 the facilitator looks at a screen', () => {
  test('sees what its citizen sees, who is told, and nobody else', () => {
    const { room, ana, ben } = classroom({ citizens: four })
    room.reaches('ordinary')
    const [wall, neighbour] = [room.projector.town, ben.me]
    room.leads({ type: 'look', seat: ana.seat })
    expect(room.desk.look).toEqual({ seat: 1, name: 'ana', me: ana.me, choices: ana.view.choices })
    expect(ana.me.watched).toBe(true)
    expect([room.projector.town, ben.me]).toEqual([wall, neighbour])
    room.leads({ type: 'look', seat: ben.seat })
    expect([ana.me.watched, ben.me.watched]).toEqual([false, true])
    room.leads({ type: 'look', seat: 0 })
    expect([room.desk.look, ben.me.watched]).toEqual([null, false])
  })

  test.each(['arrival', 'ordinary'] as const)('it ends when they are removed in the phase %s', (phase) => {
    const { room, ana } = classroom({ citizens: four })
    if (phase === 'ordinary') room.reaches(phase)
    room.leads({ type: 'look', seat: ana.seat }).leads({ type: 'seat.remove', seat: ana.seat })
    expect(room.desk.look).toBeNull()
  })
})

describe('R164 names', () => {
  test('one may ask for another twice, before the start; the journal counts only', () => {
    const { room, ana } = classroom({ citizens: four })
    ana.sends({ type: 'name' }).sends({ type: 'name' })
    expect(ana.tries({ type: 'name' })).toBe('already-done')
    room.leads({ type: 'seat.rename', seat: ana.seat })
    expect(room.game.citizens['1']?.called).toBe(3)
    expect(room.starts().tries(2, { type: 'name' })).toBe('wrong-phase')
  })

  test('typed ones wait for the facilitator, where people may ask for them', () => {
    const { room, ana } = classroom({ citizens: four, setup: { names: 'typed' } })
    room.leads({ type: 'seat.name', seat: ana.seat, approve: false })
    expect(room.game.citizens['1']?.called).toBe(0)
    room.leads({ type: 'seat.name', seat: ana.seat, approve: true })
    expect(room.game.citizens['1']?.called).toBe(1)
    const given = classroom({ citizens: four })
    expect(given.room.tries('facilitator', { type: 'seat.name', seat: 1, approve: true })).toBe('choice-gone')
  })
})

describe('R165 what can be undone', () => {
  test('stands at the desk, latest first, with its month, its name, and the answers since', () => {
    const { room, ana, ben } = classroom({ citizens: four })
    room.reaches('ordinary').leads({ type: 'seat.remove', seat: ben.seat })
    ana.lives('rest', 'study')
    expect(room.desk.undo.map(({ type, name, month }) => [type, name, month])).toEqual([
      ['seat.remove', 'ben', 1],
      ['next', null, 1],
      ['start', null, 0],
    ])
  })

  test('for ten minutes, and no more once the envelope is open', () => {
    const { room } = classroom({ citizens: four })
    room.starts().waits(601).leads({ type: 'blank', on: true })
    expect(room.desk.undo).toEqual([])
    room.closesTheories()
    expect(room.desk.undo.length).toBeGreaterThan(0)
    room.next()
    expect(room.desk.undo).toEqual([])
    room.next()
    expect(room.desk.undo.map(({ type }) => type)).toEqual(['next'])
  })

  test('not in a room for one', () => {
    const { room, ana } = classroom({ citizens: ['ana'], solo: true })
    room.leads({ type: 'bots', count: 2, temperament: 'mixed' }).does(ana.seat, { type: 'start' })
    expect(room.game.facilitator.undo).toEqual([])
  })
})

test('R166 the shared screen is empty, or shows the rooms side by side, on the facilitator’s word', () => {
  const { room } = classroom({ citizens: four })
  room.leads({ type: 'blank', on: true }).leads({ type: 'compare', show: true })
  expect(room.projector.room).toMatchObject({ blank: true, compares: true })
  expect(room.tries('facilitator', { type: 'blank', on: true })).toBe('already-done')
  expect(room.tries('facilitator', { type: 'compare', show: true })).toBe('already-done')
})

test('R167 a co-facilitator with notes sees the desk and does nothing', () => {
  const { room } = classroom({ citizens: four })
  room.reaches('ordinary')
  expect(room.viewFor('observer')).toEqual({ ...room.viewFor('facilitator'), choices: [] })
})

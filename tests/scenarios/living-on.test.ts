import { describe, expect, test } from 'vitest'
import { recordingFrom } from '../../server/debrief/import.ts'
import { rescored } from '../../server/debrief/rescoring.ts'
import { recordingOf } from '../../server/debrief/recording.ts'
import { STEPS } from '../../shared/vocabulary/phase.ts'
import { classroom, type Room } from '../support/classroom.ts'
import { library } from '../support/library.ts'
import { steeply, withPerfectEyes } from '../support/sealed.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

/** The first month that is lived under the reform, in a short game. */
const FROM = 5

/** The facilitator leads through what is left of the months under a reform. */
function livesToTheEnd(room: Room): Room {
  while (room.town.step !== null) room.next()
  return room
}

describe('R185 two months under a reform', () => {
  test('come once something has passed, once, and never while the room is paused', () => {
    const { room } = classroom({ citizens: four })
    expect(room.tries('facilitator', { type: 'play-on' })).toBe('wrong-phase')
    room.reaches('reform').next()
    expect(room.tries('facilitator', { type: 'play-on' })).toBe('wrong-phase')
    const nothing = classroom({ citizens: four })
    nothing.room.votesIn()
    expect(nothing.room.tries('facilitator', { type: 'play-on' })).toBe('wrong-phase')

    const { room: other } = classroom({ citizens: four })
    other.votesIn('expiry').leads({ type: 'pause' })
    expect(other.tries('facilitator', { type: 'play-on' })).toBe('room-paused')
    livesToTheEnd(other.leads({ type: 'resume' }).leads({ type: 'play-on' }))
    expect(other.tries('facilitator', { type: 'play-on' })).toBe('already-done')
  })

  test('have the five steps of the rule, and end where they began; then comes the debrief', () => {
    const { room } = classroom({ citizens: four })
    room.votesIn('expiry').leads({ type: 'play-on' })
    expect(room.projector.room).toMatchObject({ phase: 'reform', month: FROM, months: 6 })
    for (const month of [FROM, FROM + 1]) {
      for (const [i, step] of STEPS.entries()) {
        expect(room.town).toMatchObject({ month, step })
        const afterwards = month === FROM ? 'month' : 'reform'
        expect(room.desk.preview?.does).toBe(STEPS[i + 1] ?? afterwards)
        room.next()
      }
    }
    expect(room.town).toMatchObject({ phase: 'reform', step: null, reform: { stage: 'closed' } })
    expect(room.desk.preview?.does).toBe('debrief')
    expect(room.secrets.months.map(({ month, phase }) => `${month} ${phase}`).slice(-2)).toEqual(['5 reform', '6 reform'])
    expect(room.next().town.phase).toBe('debrief')
  })

  test('everybody is scored, doors shut, and people rate and report each other', () => {
    const { room, ana } = classroom({ citizens: four, sealed: steeply({ 'post.critical': -200 }, { reports: 'neighbours' }) })
    room.livesUnder('expiry')
    ana.lives('spill', 'rest')
    room.goesTo('social')
    expect(room.town.social).not.toBeNull()
    room.settles()
    expect(ana.lines.filter(({ month, delta }) => month === FROM && delta === -200)).toHaveLength(1)
    expect(ana.me.standing?.month).toBe(FROM)
    room.next().next()
    expect(ana.own.doors.shut).toEqual(['travel'])
  })

  test('what was booked stays, every ledger adds up, and rescoring agrees at every step', () => {
    const { room, ana, ben } = classroom({ citizens: four })
    room.reaches('rule')
    ana.lives('spill', 'rest')
    room.votesIn('expiry', 'no-friends').leads({ type: 'play-on' })
    const before = room.secrets.ledger.filter(({ month }) => month < FROM)
    for (let i = 0; i < 10; i += 1) {
      if (room.town.step === 'plan') ben.lives('spill', 'rest')
      const recording = recordingOf({ opening: room.opening, entries: room.entries, game: room.game, names: {} })
      const again = rescored(recording, library, { regime: 'house', seed: null, reforms: [] })
      expect(again).toMatchObject({ ledger: recording.ledger, standings: recording.standings })
      expect(recordingFrom(JSON.parse(JSON.stringify(recording)))).toMatchObject({ room: { months: recording.room.months } })
      for (const { citizen, value, month } of recording.standings) {
        const lines = recording.ledger.filter((line) => line.citizen === citizen && line.month <= month)
        expect(lines.reduce((sum, { delta }) => sum + delta, recording.sealed.regime.scale.start)).toBe(value)
      }
      room.next()
    }
    expect(room.secrets.ledger.slice(0, before.length)).toEqual(before)
  })

  test('clocks run, a room that is ready goes on, and who may take longer is waited for', () => {
    const { room, ana, ben, cleo, dan } = classroom({ citizens: four, timers: true })
    room.votesIn('expiry').leads({ type: 'play-on' })
    expect(room.town.deadline).not.toBeNull()
    room.timeUp()
    expect(room.town.step).toBe('plan')
    room.leads({ type: 'seat.time', seat: ana.seat, factor: 2 })
    for (const one of [ben, cleo, dan]) one.isReady()
    expect(room.timeUp().town).toMatchObject({ step: 'plan', late: true })
    ana.isReady()
    expect(room.town.step).toBe('resolve')
    room.leads({ type: 'timers', on: false })
    expect(room.town.deadline).toBeNull()
    room.leads({ type: 'hold', on: true })
    expect(room.town.held).toBe(true)
  })

  test('a newcomer, a bot and a cover live in them as in any month', () => {
    const { room, ana } = classroom({ citizens: four, chairs: 6 })
    room.livesUnder('expiry')
    const eve = room.seats('eve', 5)
    room.leads({ type: 'bots', count: 1, temperament: 'careful' })
    expect(room.game.citizens[5]?.from).toBe(FROM)
    expect(eve.own).toMatchObject({ member: true, dreamSteps: 2 })
    room.does('system', { type: 'seat.cover', seat: ana.seat, cover: true })
    eve.lives('shift', 'rest')
    room.settles()
    expect(room.secrets.standings.filter(({ month }) => month === FROM).map(({ citizen }) => citizen)).toEqual([1, 2, 3, 4, 5, 6])
    expect(room.secrets.covered).toContainEqual({ month: FROM, citizen: ana.seat })
    livesToTheEnd(room)
    expect(room.tries('system', { type: 'seat.take', seat: 6 })).toBe('wrong-phase')
  })

  test('follow the last month that was lived, where months were left out', () => {
    const { room } = classroom({ citizens: four, length: 'standard' })
    room.reaches('rule', 2).resolves().leads({ type: 'phase', phase: 'theories' })
    room.votesIn('expiry').leads({ type: 'play-on' })
    expect(room.projector.room).toMatchObject({ month: 6, months: 7 })
    expect(new Set(room.secrets.acts.map(({ id }) => id)).size).toBe(room.secrets.acts.length)
    livesToTheEnd(room)
    expect(room.secrets.months.at(-1)).toMatchObject({ month: 7, phase: 'reform' })
  })

  test('can be undone for ten minutes', () => {
    const { room } = classroom({ citizens: four })
    room.livesUnder('expiry')
    const point = room.desk.undo.find(({ type }) => type === 'play-on')
    room.leads({ type: 'undo', to: point?.to ?? -1 })
    expect(room.town).toMatchObject({ phase: 'reform', step: null, month: 4 })
    expect(room.tries('facilitator', { type: 'play-on' })).toBeNull()
  })

  test('who plays alone may live them, and lead to the end', () => {
    const { room, ana } = classroom({ citizens: ['ana'], solo: true })
    room.leads({ type: 'bots', count: 3, temperament: 'mixed' }).votesIn('audit')
    const goesOn = () => room.does(ana.seat, { type: 'next' })
    room.does(ana.seat, { type: 'play-on' })
    while (room.town.step !== null) goesOn()
    goesOn()
    for (const deed of [
      { type: 'debrief', step: 6 },
      { type: 'lab', regime: '', reform: 'passed' },
      { type: 'replay', month: 6 },
    ] as const)
      room.does(ana.seat, deed)
    expect(room.town).toMatchObject({ phase: 'debrief', debrief: { step: 6 }, replay: 6 })
  })
})

describe('R187 the reveal', () => {
  test('stays about the months before: poster, wrong belief, lives, own file and theories', () => {
    const people = classroom({
      citizens: [...four, 'eve'],
      sealed: (regime) => ({
        ...steeply({ 'post.critical': -100, 'buy.game': 20 })(withPerfectEyes(regime)),
        updates: [{ month: FROM, effects: { 'buy.game': { account: 'civic', points: -20 } }, shift: 0 }],
      }),
    })
    const { room, ana } = people
    room.reaches('rule')
    for (const one of [ana, people.ben]) one.guesses('buy.game', 'lowers', 4)
    room.votesIn('banned-uses', 'audit')
    const told = () => [room.projector.reveal, ana.me.file]
    const before = structuredClone(told())
    room.leads({ type: 'play-on' }).goesTo('plan')
    expect(told()).toEqual(before)
    ana.has({ dilemma: null }).lives('spill', 'rest')
    livesToTheEnd(room)
    expect(told()).toEqual(before)
    expect(room.projector.reveal).toMatchObject({ updates: [], wrongest: { feature: 'buy.game', truth: 'raises' } })
  })

  test('so do the indicators of its recording', () => {
    const { room } = classroom({ citizens: four })
    room.leads({ type: 'bots', count: 4, temperament: 'mixed' }).votesIn('expiry')
    const indicators = () => recordingOf({ opening: room.opening, entries: room.entries, game: room.game, names: {} }).indicators
    const before = indicators()
    room.leads({ type: 'play-on' })
    expect(livesToTheEnd(room).town.month).toBe(6)
    expect(indicators()).toEqual(before)
  })
})

describe('R188 months under a reform', () => {
  test('draw their events by lot from the decks of any month and of the rule, none twice', () => {
    const drawn = ['lesson-1', 'lesson-2', 'lesson-3'].map((seed) => {
      const { room } = classroom({ citizens: four, seed })
      livesToTheEnd(room.votesIn('expiry').leads({ type: 'play-on' }))
      const events = room.secrets.months.map(({ event }) => event)
      for (const event of events.slice(-2)) expect(library.events[event ?? '']?.decks.some((deck) => deck === 'any' || deck === 'rule')).toBe(true)
      expect(new Set(events).size).toBe(6)
      return events.slice(-2).join()
    })
    expect(new Set(drawn).size).toBeGreaterThan(1)
  })

  test('have no notebook, no advice, and no update that is brought forward', () => {
    const { room, ana } = classroom({ citizens: four, sealed: (regime) => ({ ...regime, updates: [{ month: 6, effects: {}, shift: 0 }] }) })
    room.livesUnder('expiry')
    expect(ana.tries({ type: 'theory', feature: 'buy.game', effect: 'lowers', confidence: 2 })).toBe('wrong-phase')
    expect(ana.choices('advice')).toEqual([])
    expect(room.tries('facilitator', { type: 'update' })).toBe('wrong-phase')
  })
})

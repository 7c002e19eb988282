import { describe, expect, test, vi } from 'vitest'
import { parseIntent } from '../../shared/protocol/intents.ts'
import type { Actor, Seat } from '../../shared/vocabulary/ids.ts'
import type { IntentType } from '../../shared/vocabulary/intent.ts'
import { DEBRIEF_STEPS } from '../../shared/vocabulary/phase.ts'
import type { Town } from '../../shared/vocabulary/state.ts'
import { classroom, type Room } from '../support/classroom.ts'
import { botsAct } from '../support/play.ts'
import { MOMENTS, POLICY, TRIED, type Moment } from './policy.ts'

// A whole game in which everybody tries everything at every step.
vi.setConfig({ testTimeout: 60_000 })

const TYPES = Object.keys(POLICY) as IntentType[]
const [ANA, BOT, AT_THE_DOOR, EMPTY] = [1, 4, 6, 7] as const satisfies Seat[]

/** Where the game stands, in the words of the policy. */
function momentOf({ phase, step, theories, reform, debrief }: Town): Moment {
  if (step !== null) return `${phase}/${step}`
  if (phase === 'app') return 'app/terms'
  if (phase === 'theories') return `theories/${theories}`
  if (phase === 'reform') return `reform/${reform?.stage}`
  return phase === 'debrief' ? `debrief/${DEBRIEF_STEPS[debrief?.step ?? 0]}` : `${phase}/-`
}

/** A class with clocks, bots and somebody at the door plays from the arrival to the last word, and lives on under a reform between. */
function everyMoment(look: (room: Room, moment: Moment) => void): void {
  const { room } = classroom({ citizens: ['ana', 'ben', 'cleo'], chairs: 8, timers: true, once: true, setup: { names: 'typed' } })
  room.leads({ type: 'bots', count: 2, temperament: 'mixed' }).leads({ type: 'door', asks: true })
  room.seats('finn', AT_THE_DOOR)
  const see = () => look(room, momentOf(room.town))
  see()
  room.starts()
  while (room.town.phase !== 'reform') {
    see()
    botsAct(room)
    room.next()
  }
  see()
  room.does(ANA, { type: 'propose', reform: 'no-friends', on: true }).next()
  see()
  for (const seat of [1, 2, 3]) room.does(seat, { type: 'vote', reform: 'no-friends', approve: true })
  room.next()
  see()
  room.leads({ type: 'play-on' })
  while (room.town.debrief?.step !== DEBRIEF_STEPS.length - 1) {
    see()
    room.next()
  }
  see()
}

/** What somebody is answered who tries a deed. Nothing has changed, whatever is said. */
function refusalOf(room: Room, actor: Actor, type: IntentType): string | null {
  const before = room.state
  const code = room.tries(actor, TRIED[type])
  if (code !== null && room.state !== before) throw new Error(`a refused ${type} changed the state`)
  return code
}

describe('who may do what, and when', () => {
  const met = new Set<Moment>()
  const open = new Set<IntentType>()
  const wrong: string[] = []
  const tells = (room: Room, who: Actor, type: IntentType, moment: Moment, expected: string) => {
    const code = refusalOf(room, who, type)
    if (code !== expected) wrong.push(`${moment}${room.town.paused ? ', paused' : ''}: ${who} ${type}: ${code} instead of ${expected}`)
  }

  test('every moment of a game is visited', () => {
    everyMoment((room, moment) => {
      met.add(moment)
      tryAll(room, moment)
      room.leads({ type: 'pause' })
      tryAll(room, moment)
      room.leads({ type: 'resume' })
    })
    expect([...met].toSorted()).toEqual(MOMENTS.toSorted())
  })

  /** Everybody tries all that the policy forbids them; what it allows is only looked for among their choices. */
  function tryAll(room: Room, moment: Moment): void {
    const { paused } = room.town
    for (const [actor, role] of [
      [ANA, 'citizen'],
      [BOT, 'citizen'],
      ['facilitator', 'facilitator'],
    ] as const) {
      const served = new Set(room.viewFor(actor).choices.map(({ type }) => type))
      for (const type of TYPES) {
        const { by, when, no, inPause } = POLICY[type]
        if (by !== role) tells(room, actor, type, moment, 'not-your-role')
        else if (when.includes(moment) && (!paused || inPause)) {
          if (served.has(type)) open.add(type)
          continue
        } else if (when.includes(moment) && !['pause', 'update', 'event'].includes(type)) tells(room, actor, type, moment, 'room-paused')
        else if (!paused) tells(room, actor, type, moment, typeof no === 'string' ? no : no(moment))
        else if (refusalOf(room, actor, type) === null) wrong.push(`${moment}, paused: ${actor} may ${type}`)
        if (served.has(type)) wrong.push(`${moment}: ${actor} is served ${type}`)
      }
    }
    for (const nobody of [AT_THE_DOOR, EMPTY, 41, 'clock', 'system'] as const) {
      const theirs = (type: IntentType) => typeof nobody === 'string' && POLICY[type].by === 'server'
      for (const type of TYPES) if (!theirs(type)) tells(room, nobody, type, moment, 'not-your-role')
    }
  }

  test('whatever is forbidden is refused with its code, changes nothing, and is not among the choices', () => {
    expect(wrong).toEqual([])
  })

  test('whatever is allowed was open at some time, but for what a game rarely comes to', () => {
    const rare: IntentType[] = [
      'appeal',
      'way',
      'quiz',
      'second-wind',
      'protest',
      'reply',
      'seat.restore',
      'seat.forget',
      'link',
      'report',
      'file',
      'question',
    ]
    const allowed = TYPES.filter((type) => POLICY[type].by !== 'server' && !rare.includes(type))
    expect(allowed.filter((type) => !open.has(type))).toEqual([])
  })
})

test('what the server alone writes has no form on the wire, and all else has', () => {
  const parsed = TYPES.filter((type) => !('code' in parseIntent({ id: 'policy-0001', ...TRIED[type] })))
  expect(parsed.toSorted()).toEqual(TYPES.filter((type) => POLICY[type].by !== 'server').toSorted())
})

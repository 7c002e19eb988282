import { recordingOf } from '../../server/debrief/recording.ts'
import { pick } from '../../shared/kit/chance.ts'
import { groupedBy } from '../../shared/kit/grouped.ts'
import { DEBRIEF_STEPS } from '../../shared/vocabulary/phase.ts'
import type { Choice, Deed } from '../../shared/vocabulary/intent.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { classroom, type Room } from './classroom.ts'
import { botsAct, pickOf } from './play.ts'

const PEOPLE = ['ana', 'ben', 'cleo', 'dan', 'eve', 'fay'] as const

/** What a person does once in a step, by lot. */
const ONCE: readonly string[] = [
  'consent',
  'dilemma',
  'way',
  'tie',
  'untie',
  'rate',
  'report',
  'feeling',
  'heaviest',
  'propose',
] satisfies Deed['type'][]

/** What a person does line by line: the field that names the line. */
const EACH: Readonly<Record<string, string>> = {
  plan: 'slot',
  theory: 'feature',
  headline: 'claim',
  case: 'case',
  exam: 'case',
  sort: 'card',
  vote: 'reform',
} satisfies Partial<Record<Deed['type'], string>>

/**
 * The recording of a class of six people and two bots that does all that one may, by lot: from the headlines before the game
 * to those after it, with a ballot and two months under what it voted in. The same seed gives the same recording.
 */
export function playedClass(seed: string): Recording {
  const { room } = classroom({ citizens: PEOPLE, chairs: 8, once: true, seed, setup: { citizens: 8 } })
  room.does('facilitator', { type: 'bots', count: 2, temperament: 'mixed' })
  for (let turn = 0; !isOver(room); turn += 1) {
    for (const seat of PEOPLE.keys()) for (const deed of deedsOf(room, seat + 1, `${seed}-${turn}`)) room.sends(seat + 1, deed)
    botsAct(room)
    goOn(room)
  }
  const { opening, entries, game } = room
  return recordingOf({ opening, entries, game, names: {} })
}

function isOver({ town }: Room): boolean {
  return town.debrief?.step === DEBRIEF_STEPS.length - 1
}

/** The facilitator goes on; once the vote is counted, to life under what was voted in. */
function goOn(room: Room): void {
  const playsOn = room.viewFor('facilitator').choices.some(({ type }) => type === 'play-on')
  if (room.town.phase === 'arrival') room.starts()
  else if (playsOn) room.leads({ type: 'play-on' })
  else room.next()
}

/** One deed of each kind, or one a line; theories are written when they are asked for. */
function deedsOf(room: Room, seat: number, lot: string): Deed[] {
  const kinds = groupedBy(room.viewFor(seat).choices, ({ type }) => type)
  return [...kinds].flatMap(([type, choices]) => {
    const line = EACH[type]
    if (type === 'theory' && room.town.phase !== 'theories') return []
    if (line === undefined) return ONCE.includes(type) ? [pickOf(pick(lot, choices, type, seat), lot, seat, type)] : []
    return [...new Set(choices.flatMap((choice) => valuesOf(choice, line)))].map((value) => {
      const open = choices.filter((choice) => valuesOf(choice, line).includes(value))
      return pickOf({ ...pick(lot, open, type, seat, value), [line]: [value] }, lot, seat, value)
    })
  })
}

function valuesOf(choice: Choice, field: string): readonly (string | number)[] {
  const values = choice[field]
  return Array.isArray(values) ? values.filter((value) => typeof value !== 'boolean') : []
}

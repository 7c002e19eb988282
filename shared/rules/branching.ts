import { pick } from '../kit/chance.ts'
import type { Disclosure } from '../vocabulary/disclosure.ts'
import { TEMPERAMENTS } from '../vocabulary/intent.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Branch } from '../vocabulary/journal.ts'
import type { Citizen, Game, Own, Survey, Town } from '../vocabulary/state.ts'
import { seatsOf } from './citizens.ts'
import { tellLevel } from './score/enrolment.ts'

/** How another room takes up a play: `seed` of what comes, and the seats whose humans come along; all others are strangers. */
export type TakingUp = Pick<Branch, 'of' | 'month'> & { seed: string; disclosure: Disclosure; solo: boolean; coming: readonly Seat[] }

const UNASKED: Survey = { headlines: {}, cases: {} }

/**
 * The state in which another room takes up a play: the town as it was at the start of a month, by the same rules, with lots
 * of its own from now on and its envelope open. Every chair is a bot's until somebody sits down; the room is paused, and
 * its time begins anew.
 */
export function takenUp(was: Game, { seed, coming, disclosure, solo, of, month }: TakingUp): Game {
  const g: Game = structuredClone(was)
  const seats = seatsOf(g)
  const bots = seats.map((seat) => [seat, g.facilitator.bots[seat] ?? pick(seed, TEMPERAMENTS, 'temperament', seat)] as const)
  Object.assign(g.town, { disclosure, solo, branch: { of, month }, ...atTheStart(g.town) })
  for (const seat of seats) {
    Object.assign(g.citizens[seat] ?? {}, EMPTY_CHAIR)
    Object.assign(g.own[seat] ?? {}, QUIET, coming.includes(seat) ? {} : STRANGER, disclosure === was.town.disclosure ? {} : UNTOLD)
  }
  const removed = Object.fromEntries(coming.map((seat) => [seat, 'moved' as const]))
  g.facilitator = { showsLedger: false, bots: Object.fromEntries(bots), removed, undo: [], look: null }
  Object.assign(g.sealed, { seed, paces: [], left: [] })
  tellLevel(g)
  return g
}

/** A room that nobody has come to yet. */
function atTheStart({ limit, untimed }: Town): Partial<Town> {
  return {
    together: false,
    since: 0,
    began: 0,
    version: 0,
    now: 0,
    deadline: null,
    late: false,
    left: untimed ? null : limit,
    paused: true,
    held: false,
    locked: false,
    asks: false,
    door: {},
    blank: false,
    led: true,
    started: 0,
    ends: null,
    compares: false,
    deeds: 0,
  }
}

const EMPTY_CHAIR: Partial<Citizen> = { bot: true, away: false, covered: false, ready: false, people: 1, joined: 0, called: 0 }
/** What was between one human and the facilitator. */
const QUIET: Partial<Own> = { help: null, reply: null, stopped: false, watched: false, drafts: [], cover: null }
/** What belonged to the human, not to the citizen: who takes over has guessed and answered nothing. */
const STRANGER: Partial<Own> = { factor: 1, theories: {}, heaviest: null, survey: { before: UNASKED, after: UNASKED }, renamed: 0 }
/** What was said at another level is not said again. */
const UNTOLD: Partial<Own> = { notice: null, told: [], shown: null, least: null }

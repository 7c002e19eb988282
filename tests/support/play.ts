import type { BotDriver } from '../../server/rooms/bot-driver.ts'
import { makeBots } from '../../server/rooms/bots/bots.ts'
import { botsAct as actRounds } from '../../server/rooms/bots/rounds.ts'
import { chance } from '../../shared/kit/chance.ts'
import { showsTerms } from '../../shared/rules/score/app.ts'
import type { Choice, Deed } from '../../shared/vocabulary/intent.ts'
import type { Phase } from '../../shared/vocabulary/phase.ts'
import { classroom, type Lesson, type Room } from './classroom.ts'
import { library } from './library.ts'

const drivers = new WeakMap<Room, BotDriver>()

/** A room of bots, not yet started; without timers, so `next` moves it. */
export function botRoom(count: number, lesson: Partial<Lesson<never>> = {}): Room {
  const { room } = classroom({ citizens: [], chairs: count, once: true, ...lesson })
  return room.does('facilitator', { type: 'bots', count, temperament: 'mixed' })
}

/** Each bot does what it would do now, until none has anything to add. */
export function botsAct(room: Room): void {
  const driver = drivers.get(room) ?? makeBots(library.book)
  drivers.set(room, driver)
  actRounds(driver, {
    bots: () => room.game.facilitator.bots,
    view: (seat) => room.viewFor(seat),
    does: (seat, deed) => void room.does(seat, deed),
  })
}

/** Plays a whole game of bots, and looks at every step of it. */
export function playThrough(room: Room, look: (room: Room) => void): void {
  look(room)
  room.starts()
  while (room.town.phase !== 'debrief') {
    botsAct(room)
    look(room)
    room.next()
    look(room)
  }
}

/** Three people among bots play to the reform, vote the reforms in and live on under them, looked at at every step from there. */
export function liveOn(lesson: Partial<Lesson<never>>, reforms: readonly string[], look: (room: Room) => void): Room {
  const { room } = classroom({ chairs: 9, once: true, ...lesson, citizens: ['ana', 'ben', 'cleo'] })
  room.leads({ type: 'bots', count: 6, temperament: 'mixed' }).starts()
  const isIn = (phase: Phase) => room.town.phase === phase
  while (!isIn('reform')) {
    botsAct(room)
    if (showsTerms(room.game) && room.town.regime?.consent !== 'mandatory') room.does(1, { type: 'consent', accept: false })
    room.next()
  }
  room.votesIn(...reforms).leads({ type: 'play-on' })
  while (!isIn('debrief')) {
    botsAct(room)
    look(room)
    room.next()
  }
  return room
}

/** One pick of a choice, by lot. */
export function pickOf(choice: Choice, seed: string, ...key: (string | number)[]): Deed {
  const fields = Object.entries(choice).map(([field, open]) => [
    field,
    Array.isArray(open) ? open[Math.floor(chance(seed, ...key, field) * open.length)] : open,
  ])
  return Object.fromEntries(fields) as Deed
}

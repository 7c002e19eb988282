import { median } from 'simple-statistics'
import { conformity } from '../../shared/indicators/conformity.ts'
import { valueOf } from '../../shared/indicators/index.ts'
import { until } from '../../shared/indicators/log.ts'
import { segregation } from '../../shared/indicators/segregation.ts'
import { superstition } from '../../shared/indicators/superstition.ts'
import { livedAs } from '../../shared/rules/lived.ts'
import type { ComparedMonth, Comparison } from '../../shared/vocabulary/comparison.ts'
import type { Game } from '../../shared/vocabulary/state.ts'
import { recordingOf } from '../debrief/recording.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import type { Session } from './session.ts'
import { isOpenEverywhere } from './together.ts'

/** Under so many people a figure would be about somebody. */
const LEAST = 5

/** Puts the rooms of a session side by side. A month's figures are made once, when it is over. */
export class Comparing {
  readonly #titleOf: (regime: string) => string
  readonly #made = new WeakMap<RoomActor, Map<number, ComparedMonth>>()

  constructor(titleOf: (regime: string) => string) {
    this.#titleOf = titleOf
  }

  /** `isDesk`: for those who run the rooms; for a board the treatment stays a secret as long as the envelope does. */
  of(session: Session, { isDesk }: { isDesk: boolean }): Comparison {
    return {
      rooms: session.rooms.map((room) => {
        const { regime, disclosure, lot } = room.row.opening.setup
        const treatment = isDesk || isOpenEverywhere(room, session) ? { regime, title: this.#titleOf(regime), disclosure } : null
        return { room: lot.room + 1, treatment, people: peopleIn(room.durable.state.G), months: this.#months(room) }
      }),
    }
  }

  #months(room: RoomActor): ComparedMonth[] {
    const game = room.durable.state.G
    const made = this.#made.get(room) ?? new Map<number, ComparedMonth>()
    this.#made.set(room, made)
    const over = lastMonthOver(game)
    // An undo may take a month back: it is made anew when it is over again.
    for (const month of made.keys()) if (month > over) made.delete(month)
    return Array.from({ length: over }, (_, i) => {
      const month = made.get(i + 1) ?? measured(room, i + 1)
      made.set(i + 1, month)
      return month
    })
  }
}

function measured(room: RoomActor, month: number): ComparedMonth {
  const game = room.durable.state.G
  const paces = game.sealed.paces.filter((pace) => pace.month === month).map(({ seconds }) => seconds)
  const readySeconds = paces.length < LEAST ? null : median(paces)
  if (peopleIn(game) < LEAST) return { month, conformity: null, superstition: null, segregation: null, readySeconds }
  const whole = recordingOf({ opening: room.row.opening, entries: [], game, names: {} })
  const log = until(whole, month)
  return {
    month,
    conformity: valueOf(conformity, log),
    // What people believed in a month that is long over is not known any more.
    superstition: month === lastMonthOver(game) ? valueOf(superstition, log) : null,
    segregation: valueOf(segregation, log),
    readySeconds,
  }
}

function lastMonthOver({ town }: Game): number {
  return livedAs(town) !== null ? Math.max(0, town.month - 1) : town.month
}

function peopleIn({ citizens }: Game): number {
  return Object.values(citizens).reduce((sum, { bot, people }) => sum + (bot ? 0 : people), 0)
}

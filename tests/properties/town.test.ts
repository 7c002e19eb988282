import { describe, expect, test, vi } from 'vitest'
import { chance } from '../../shared/kit/chance.ts'
import { livingIn, ownOf } from '../../shared/rules/citizens.ts'
import { roomOf } from '../../shared/rules/month/queue.ts'
import type { Choice } from '../../shared/vocabulary/intent.ts'
import type { Game } from '../../shared/vocabulary/state.ts'
import type { Room } from '../support/classroom.ts'
import { library } from '../support/library.ts'
import { botRoom, pickOf } from '../support/play.ts'

// Whole games: they may take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const PLANNED = ['plan', 'bills', 'way', 'dilemma', 'consent', 'link', 'advice']

/** A whole game in which everybody does anything in every plan, and names anybody; `look` sees each month before and after it is played. */
function anything(seed: string, look: (before: Game, after: Game) => void): Room {
  const room = botRoom(9, { seed, length: 'standard', disclosure: seed.endsWith('0') ? 'doors' : 'tier' }).starts()
  while (room.town.phase !== 'theories') {
    if (room.town.step === 'plan') {
      for (const seat of livingIn(room.game)) plansAnything(room, seat, seed)
      const before = room.game
      room.settles()
      look(before, room.game)
    }
    room.next()
  }
  return room
}

function plansAnything(room: Room, seat: number, seed: string): void {
  for (let i = 0; i < 7; i += 1) {
    const open = room.viewFor(seat).choices.filter(({ type }) => PLANNED.includes(type))
    const key = [room.town.month, seat, i]
    const choice = favoured(open, chance(seed, ...key), i)
    if (choice) room.does(seat, pickOf(choice, seed, ...key))
  }
}

/** Plans first, and those with a name as often as those without. */
function favoured(open: readonly Choice[], lot: number, i: number): Choice | undefined {
  const some = open.filter(({ type }) => i < 4 === (type === 'plan'))
  return some[Math.floor(lot * some.length)]
}

describe.each(['town-0', 'town-1'])('a town where everybody does anything: %s', (seed) => {
  const months: [Game, Game][] = []
  let room: Room

  test('lives to the end, and lends hands and signs for others on the way', () => {
    room = anything(seed, (before, after) => months.push([before, after]))
    expect(months).toHaveLength(8)
    const done = new Set(room.secrets.acts.filter(({ outcome }) => outcome === 'done').map(({ activity }) => activity))
    for (const activity of ['lend', 'hand', 'cosign']) expect(done).toContain(activity)
  })

  test('each diary explains each coin and each joy of its month', () => {
    for (const [before, after] of months) {
      for (const seat of livingIn(after)) {
        const [was, is] = [ownOf(before, seat), ownOf(after, seat)]
        const told = is.diary.slice(was.diary.length)
        const sum = (of: (line: (typeof told)[number]) => number) => told.reduce((total, line) => total + of(line), 0)
        expect([after.town.month, seat, is.coins]).toEqual([after.town.month, seat, was.coins + sum(({ coins, fined }) => coins - fined)])
        expect([after.town.month, seat, is.joy]).toEqual([after.town.month, seat, Math.min(Math.max(was.joy + sum(({ joy }) => joy), 0), 20)])
        expect(is.coins).toBeGreaterThanOrEqual(0)
      }
    }
  })

  test('no place serves more than it holds, and everybody is somewhere in each slot', () => {
    for (const [, { town, citizens, sealed }] of months) {
      for (const [i, crowds] of (town.crowds ?? []).entries()) {
        const seats = Object.values(crowds).flatMap(({ served, waiting }) => [...served, ...waiting])
        expect(seats.toSorted((a, b) => a - b)).toEqual(Object.keys(citizens).map(Number))
        for (const [id, { wants, served, waiting }] of Object.entries(crowds)) {
          expect(wants).toBe(served.length + waiting.length)
          const place = library.book.places[id]
          const room = place ? roomOf(place, seats.length, town) : null
          const isRoomy = (seat: number) =>
            sealed.acts.some(
              ({ month, slot, citizen, activity = '' }) =>
                month === town.month && slot === i + 1 && citizen === seat && ['sick', 'appeal'].includes(activity),
            )
          expect(served.filter((seat) => !isRoomy(seat)).length).toBeLessThanOrEqual(room ?? seats.length)
        }
      }
    }
  })

  test('each act has a name of its own', () => {
    const ids = room.secrets.acts.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

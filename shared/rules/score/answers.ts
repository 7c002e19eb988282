import { peersOf } from '../../scoring/booking.ts'
import { leastChange } from '../../scoring/least.ts'
import { shownFile } from '../../scoring/shown-file.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Observation } from '../../vocabulary/ledger.ts'
import type { SealedRegime } from '../../vocabulary/sealed.ts'
import type { Game } from '../../vocabulary/state.ts'
import { ownOf } from '../citizens.ts'
import { lastStanding } from './standings.ts'

/** Those who asked are answered with the statement: what stands in their file, and what they would have to change. */
export function answerAll(g: Game, citizens: readonly Seat[], regime: SealedRegime, observations: ReadonlyMap<string, Observation>): void {
  const { sealed, town } = g
  const { month } = town
  const districts = Object.fromEntries(citizens.map((seat) => [seat, ownOf(g, seat).district]))
  for (const seat of citizens) {
    const own = ownOf(g, seat)
    const lines = own.errand === 'file' || own.questions ? sealed.ledger.filter(({ citizen }) => citizen === seat) : []
    if (own.errand === 'file') {
      own.shown = shownFile(town.disclosure, { regime, month, value: lastStanding(sealed, seat)?.value ?? null, lines, observations })
    }
    if (own.questions) {
      const peers = peersOf({ regime, citizens, districts }, sealed.files, seat)
      own.least = leastChange(town.disclosure, { regime, month, file: sealed.files[seat] ?? null, peers, lines, observations })
    }
  }
}

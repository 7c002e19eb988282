import { bookMonth, type Booked, type MonthsBooks } from '../../shared/scoring/booking.ts'
import { playableRegimes } from '../../shared/scoring/registry.ts'
import { sealFor } from '../../shared/scoring/sealing.ts'
import type { Length } from '../../shared/vocabulary/phase.ts'
import type { Regime } from '../../shared/vocabulary/regime.ts'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'

/** A regime file as one room has it. */
export function sealedOf(regime: Regime, draw: { seed?: string; length?: Length } = {}): SealedRegime {
  const playable = playableRegimes({ [regime.face.id]: regime })[regime.face.id]
  if (!playable) throw new Error(`no regime of its own: ${regime.face.id}`)
  return sealFor(playable, { seed: draw.seed ?? 'room', length: draw.length ?? 'standard' }).regime
}

/** Books a month of two citizens without ties; name what a test is about, the rest stands still. */
export function booked(regime: SealedRegime, over: Partial<MonthsBooks> = {}): Booked {
  return bookMonth({
    regime,
    month: 3,
    citizens: [1, 2],
    blank: [],
    districts: { 1: 'hearth', 2: 'hearth' },
    posted: [],
    ratings: [],
    corrections: [],
    renewed: [],
    ties: {},
    files: {},
    before: {},
    seq: 0,
    ...over,
  })
}

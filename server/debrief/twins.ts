import { must } from '../../shared/kit/assert.ts'
import { pick } from '../../shared/kit/chance.ts'
import { lastRows } from '../../shared/indicators/audit/people.ts'
import type { Rescored } from '../../shared/scoring/rescore.ts'
import type { Persona } from '../../shared/vocabulary/content.ts'
import type { Twin } from '../../shared/vocabulary/debrief.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { beforeReform } from './before-reform.ts'
import { causesOf, differences, type Causes } from './causes.ts'
import { perLife } from './per-life.ts'
import { rescored, type Library } from './rescoring.ts'

/** The own lives looked at once more, as twins are. */
const again = perLife<Rescored>()
const made = perLife<Map<Seat, Twin[]>>()

/** What one is dealt at the start and didn't choose. */
export type Deal = { by: Twin['by']; to: string }

/** The same life from the persona's other district, and as another persona. */
export function twinsOf(recording: Recording, deps: Library, seat: Seat): Twin[] {
  const known = made(recording, () => new Map())
  const twins = known.get(seat) ?? dealsFor(recording, deps, seat).map((deal) => twinOf(recording, deps, seat, deal))
  known.set(seat, twins)
  return twins
}

/** A life beside the same life, dealt otherwise: both are looked at anew with the same lots, so that only the deal differs. */
export function twinOf(recording: Recording, deps: Library, seat: Seat, { by, to }: Deal): Twin {
  const lives = beforeReform(recording)
  const own = again(recording, () => anew(lives, deps))
  const twin = anew({ ...lives, citizens: lives.citizens.map((one) => (one.seat === seat ? { ...one, [by]: to } : one)) }, deps)
  const [row, twinRow] = [lastRows(own.standings).get(seat), lastRows(twin.standings).get(seat)]
  const { start } = lives.sealed.regime.scale
  return {
    by,
    from: citizenAt(recording, seat)[by],
    to,
    standing: [row?.value ?? start, twinRow?.value ?? start],
    tier: [row?.tier ?? null, twinRow?.tier ?? null],
    differs: differences(causesFor(own, seat), causesFor(twin, seat)).map(({ cause, ...both }) => ({ feature: cause, ...both })),
  }
}

function causesFor({ ledger, observations }: Rescored, seat: Seat): Causes | undefined {
  return causesOf({ ledger: ledger.filter(({ citizen }) => citizen === seat), observations }).get(seat)
}

function dealsFor(recording: Recording, { book }: Library, seat: Seat): Deal[] {
  const { persona: id, district } = citizenAt(recording, seat)
  const persona = book.personas[id]
  const elsewhere = persona?.districts.find((one) => one !== district)
  const others = Object.values(book.personas).filter((one) => dealtBy(one) !== (persona && dealtBy(persona)))
  const other = others.length > 0 ? pick(recording.seed, others.map((one) => one.id).toSorted(), 'twin', seat) : undefined
  return [...(elsewhere ? [{ by: 'district' as const, to: elsewhere }] : []), ...(other ? [{ by: 'persona' as const, to: other }] : [])]
}

/** What a system makes of a persona: by whom it is seen, how often it is mistaken, what it can't help. */
function dealtBy({ eyes, mistaken, trait }: Persona): string {
  return JSON.stringify([eyes ?? null, mistaken ?? 1, trait ?? null])
}

function anew(lives: Recording, deps: Library): Rescored {
  return rescored(lives, deps, { regime: lives.room.regime, seed: null, reforms: [], senses: 'anew' })
}

export function citizenAt({ citizens }: Recording, seat: Seat): Recording['citizens'][number] {
  return must(
    citizens.find((one) => one.seat === seat),
    `citizen ${seat} of the recording`,
  )
}

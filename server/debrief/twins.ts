import { must } from '../../shared/kit/assert.ts'
import { pick } from '../../shared/kit/chance.ts'
import { lastRows } from '../../shared/indicators/audit/people.ts'
import type { Rescored, Senses } from '../../shared/scoring/rescore.ts'
import type { Persona } from '../../shared/vocabulary/content.ts'
import type { Twin } from '../../shared/vocabulary/debrief.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Observation } from '../../shared/vocabulary/ledger.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { beforeReform } from './before-reform.ts'
import { causesOf, differences, type Causes } from './causes.ts'
import { perLife } from './per-life.ts'
import { rescored, type Library } from './rescoring.ts'

/** What the sensors make of the own lives when they look once more, as they look at a twin's. */
const again = perLife<Observation[]>()
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

/**
 * A life as it was recorded beside the same life, dealt otherwise. Only the deal differs: an entry is another where sensors
 * that look twice with the same lots, once at each deal, write another.
 */
export function twinOf(recording: Recording, deps: Library, seat: Seat, { by, to }: Deal): Twin {
  const lives = beforeReform(recording)
  const dealt = { ...lives, citizens: lives.citizens.map((one) => (one.seat === seat ? { ...one, [by]: to } : one)) }
  const own = again(recording, () => under(lives, deps, 'anew').observations)
  const observations = changedEntries(lives.observations, own, under(dealt, deps, 'anew').observations)
  const twin = under({ ...dealt, observations }, deps, 'recorded')
  const [row, twinRow] = [lastRows(lives.standings).get(seat), lastRows(twin.standings).get(seat)]
  const { start } = lives.sealed.regime.scale
  return {
    by,
    from: citizenAt(recording, seat)[by],
    to,
    standing: [row?.value ?? start, twinRow?.value ?? start],
    tier: [row?.tier ?? null, twinRow?.tier ?? null],
    differs: differences(causesFor(lives, seat), causesFor(twin, seat)).map(({ cause, ...both }) => ({ feature: cause, ...both })),
  }
}

/** What was recorded, with each entry that the deal made another, missing or new. */
function changedEntries(recorded: readonly Observation[], own: readonly Observation[], twin: readonly Observation[]): Observation[] {
  const [before, after, known] = [own, twin, recorded].map((some) => new Map(some.map((one) => [one.id, one])))
  const isChanged = ({ id }: Observation) => JSON.stringify(before?.get(id)) !== JSON.stringify(after?.get(id))
  const kept = recorded.flatMap((one) => (isChanged(one) ? (after?.get(one.id) ?? []) : one))
  return [...kept, ...twin.filter((one) => isChanged(one) && !known?.has(one.id))]
}

function causesFor({ ledger, observations }: Pick<Rescored, 'ledger' | 'observations'>, seat: Seat): Causes | undefined {
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

function under(lives: Recording, deps: Library, senses: Senses): Rescored {
  return rescored(lives, deps, { regime: lives.room.regime, seed: null, reforms: [], senses })
}

export function citizenAt({ citizens }: Recording, seat: Seat): Recording['citizens'][number] {
  return must(
    citizens.find((one) => one.seat === seat),
    `citizen ${seat} of the recording`,
  )
}

import { WAYS, type Way } from '../../../shared/vocabulary/content.ts'
import type { Feature } from '../../../shared/vocabulary/feature.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { choicesOf, noise, texts, type Mind } from './mind.ts'
import { purseWorth, scoreWorth } from './worth.ts'

/** What a way is known for: its fare, how much earlier one arrives, and what may be seen of it. */
const KNOWN: Readonly<Record<Way, { fare: number; earlier: number; features: readonly Feature[] }>> = {
  walk: { fare: 0, earlier: 0, features: [] },
  bus: { fare: 1, earlier: 1, features: [] },
  red: { fare: 0, earlier: 1, features: ['cross.red'] },
  drive: { fare: 1, earlier: 1.5, features: [] },
  fast: { fare: 0.5, earlier: 1.5, features: ['drive.fast'] },
}
const EARLIER = 0.4

/** How to get to the second slot, once both are planned. */
export function wayTaken(mind: Mind): Deed[] {
  const { me, view } = mind
  const open = texts(choicesOf(view, 'way')[0], 'by')
  if (open.length === 0 || me.plan.way !== 'walk' || me.plan.slots.includes(null)) return []
  const [top] = WAYS.filter((way) => open.includes(way)).toSorted((a, b) => worthOf(mind, b) - worthOf(mind, a))
  return top === undefined || top === 'walk' ? [] : [{ type: 'way', by: top }]
}

function worthOf(mind: Mind, way: Way): number {
  const { me, book } = mind
  const { fare, earlier, features } = KNOWN[way]
  const cost = book.personas[me.persona]?.freeWays.includes(way) ? 0 : fare
  return EARLIER * earlier + purseWorth(mind, me.coins, me.coins - cost) + scoreWorth(mind, features) + noise(mind, 'way', way) * 0.5
}

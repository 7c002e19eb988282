import type { Choice, Deed } from '../../shared/vocabulary/intent.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import type { Lots } from './lots.ts'

/** How much somebody likes a kind of deed: what moves the room on comes often, what stops it or empties it is rare. */
const LIKES: Readonly<Record<string, number>> = {
  start: 6,
  next: 4,
  resume: 2,
  plan: 1,
  ready: 0.6,
  undo: 0.35,
  consent: 1,
  rate: 0.6,
  pause: 0.12,
  phase: 0.5,
  'seat.admit': 1,
  'seat.restore': 0.5,
  'seat.forget': 0.1,
  'seat.remove': 0.05,
  'seat.ban': 0.02,
  bots: 0.03,
  lock: 0.04,
  ledger: 0.3,
}
const USUAL = 0.12

/** Deeds that no screen offers: of another role, of nothing, out of range. */
const ILLEGAL: readonly object[] = [
  { type: 'next' },
  { type: 'plan', slot: 3, activity: 'nothing' },
  { type: 'plan', slot: 1, activity: 'no-such-thing' },
  { type: 'tie', seat: 99 },
  { type: 'undo', to: 0 },
  { type: 'seat.take', seat: 1 },
  { type: 'open' },
  { type: 'ready', ready: 'yes' },
  { type: 'vote', reform: 'no-such-reform', approve: true },
]

/** What somebody does next: mostly something that their screen offers, now and then something that it doesn't. */
export function doingOf({ choices }: View, lots: Lots): Deed | null {
  if (lots.is(0.07)) return lots.pick(ILLEGAL) as Deed
  const weights = choices.map(({ type }) => LIKES[String(type)] ?? USUAL)
  let lot = lots.next() * weights.reduce((sum, weight) => sum + weight, 0)
  const choice = choices.find((_, i) => (lot -= weights[i] ?? 0) < 0)
  return choice ? pickOf(choice, lots) : null
}

function pickOf(choice: Choice, lots: Lots): Deed {
  return Object.fromEntries(
    Object.entries(choice).map(([field, open]) => [field, Array.isArray(open) ? lots.pick(open as readonly unknown[]) : open]),
  ) as Deed
}

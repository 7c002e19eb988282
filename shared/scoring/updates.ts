import { chance, shuffled } from '../kit/chance.ts'
import { firstMonth } from '../vocabulary/phase.ts'
import type { PlayableRegime } from '../vocabulary/regime.ts'
import type { SealedEffect, SealedRegime } from '../vocabulary/sealed.ts'
import { paced, paceOf, valueIn, type Draw, type Ranged } from './lots.ts'

type Effects = Record<string, SealedEffect>

/** The unannounced changes of a room, in order: drawn, so none without a seed. */
export function updatesOf(regime: PlayableRegime, effects: Effects, { seed, length }: Draw): SealedRegime['updates'] {
  if (!regime.update || seed === null) return []
  const { months, changes, shift } = regime.update
  let inForce = effects
  return months[length].map((range, i) => {
    const changed = changedEffects(regime, inForce, changes, { seed, length }, i)
    inForce = { ...inForce, ...changed }
    const month = firstMonth(length, 'rule') + valueIn({ seed, length }, range, 'update', i) - 1
    return { month, effects: changed, shift: shift ? valueIn({ seed, length }, shift, 'shift', i) : 0 }
  })
}

type Seeded = Draw & { seed: string }

/** One effect at nothing wakes (if there is none, one flips), one doubles, the others flip or fall to nothing. */
function changedEffects(regime: PlayableRegime, inForce: Effects, changes: number, draw: Seeded, round: number): Effects {
  const open = regime.effects.filter((effect) => regime.notebook.includes(effect.feature) && !isFixed(effect))
  const features = open.map((effect) => effect.feature)
  const order = shuffled(draw.seed, features, 'seal', 'update', round)
  const points = (feature: string) => inForce[feature]?.points ?? 0
  const waking = changes > 0 ? order.find((feature) => points(feature) === 0) : undefined
  const rest = order.filter((feature) => feature !== waking && points(feature) !== 0).slice(0, changes - (waking ? 1 : 0))
  const changed = rest.map((feature, i): [string, number] => [
    feature,
    i === 0 ? points(feature) * 2 : turned(points(feature), draw.seed, round, feature),
  ])
  const woken = open.find((effect) => effect.feature === waking)
  if (woken) changed.push([woken.feature, wokenPoints(regime, woken, draw)])
  return Object.fromEntries(changed.map(([feature, value]) => [feature, { ...(inForce[feature] ?? { account: 'points' }), points: value }]))
}

function turned(points: number, seed: string, round: number, feature: string): number {
  return chance(seed, 'seal', 'turn', round, feature) < 0.5 ? -points : 0
}

function wokenPoints(regime: PlayableRegime, effect: Ranged, draw: Seeded): number {
  const side = effect.raises ?? effect.lowers
  return side ? paced(valueIn(draw, side.points, 'wake', effect.feature), paceOf(regime, draw)) : 0
}

/** A documented effect, or one whose sign is the same in every room. */
export function isFixed({ lowers, raises, documented }: Pick<Ranged, 'lowers' | 'raises' | 'documented'>): boolean {
  return documented === true || lowers?.chance === 100 || raises?.chance === 100
}

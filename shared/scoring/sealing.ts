import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { between, chance, pick, shuffled } from '../kit/chance.ts'
import { firstMonth, type Length } from '../vocabulary/phase.ts'
import type { Regime, Sealed, SealedEffect, SealedRegime } from '../vocabulary/regime.ts'

type Draw = { seed: string; length: Length }
type Effects = Record<string, SealedEffect>
type Ranged = Regime['effects'][number]

/**
 * Draws a room's sealed regime from the regime's ranges: the same seed gives the same values, and a room's values can't
 * be known from the file. Integers and strings only. The salt is 32 bytes derived from the seed under a key of its own.
 */
export function sealFor(regime: Regime, draw: Draw): Sealed {
  return { regime: sealedRegime(regime, draw), salt: bytesToHex(sha256(utf8ToBytes(`${draw.seed}|salt`))) }
}

function sealedRegime(regime: Regime, draw: Draw): SealedRegime {
  const { seed, length } = draw
  const effects = drawnEffects(regime, draw)
  return {
    id: regime.face.id,
    title: regime.face.title,
    family: regime.family,
    scale: regime.scale,
    accounts: regime.family === 'composite' ? regime.accounts : [{ id: 'points', ceiling: regime.scale.max, start: regime.scale.start }],
    effects,
    updates: drawnUpdates(regime, effects, draw),
    sensors: Object.fromEntries(
      regime.sensors.map(({ sensor, from, sees, mistakes, delay }) => [sensor, { from, sees, mistakes, delay: length === 'short' ? 0 : delay }]),
    ),
    network: regime.network
      ? {
          share: between(seed, regime.network.share, 'seal', 'network'),
          most: regime.network.most,
          account: regime.network.account ?? 'points',
          delay: length === 'short' ? 0 : regime.network.delay,
        }
      : {},
    ratings: regime.ratings
      ? { points: regime.ratings.points, account: regime.ratings.account ?? 'points', delay: length === 'short' ? 0 : regime.ratings.delay }
      : {},
    reports: regime.reports,
    mercy: regime.mercy ?? 0,
    decay: regime.decay ? between(seed, regime.decay.share, 'seal', 'decay') : 0,
    expiry: regime.expiry ? regime.expiry[length] : 0,
    proxy: regime.proxy
      ? { district: pick(seed, regime.proxy.districts, 'seal', 'proxy'), sensors: regime.proxy.sensors, sees: regime.proxy.sees }
      : {},
    leastMistakes: regime.leastMistakes
      ? { count: regime.leastMistakes.count, by: monthOfRule(regime.leastMistakes.by[length], length) }
      : { count: 0, by: 0 },
    tiers: regime.tiers.map(({ letter, from }, i) => ({ letter, name: regime.face.tiers[i]?.name ?? letter, from })),
    gates: regime.consequences.gates,
    queue: regime.consequences.queue,
    prices: regime.consequences.prices,
    guest: regime.consequences.guest ?? '',
    notebook: regime.notebook,
    consent: regime.consent,
    appeal: regime.appeal,
    claims: regime.claims,
    glass: regime.glass,
  }
}

function drawnEffects(regime: Regime, draw: Draw): Effects {
  return Object.fromEntries(
    regime.effects.map((effect) => [effect.feature, { account: effect.account ?? 'points', points: drawnPoints(regime, effect, draw, 'sign') }]),
  )
}

/** First the sign by its chances, then a number in that sign's range, then the pace of the length. */
function drawnPoints(regime: Regime, { feature, lowers, raises }: Ranged, { seed, length }: Draw, key: string): number {
  const lot = chance(seed, 'seal', feature, key) * 100
  const toLower = lowers?.chance ?? 0
  const side = lot < toLower ? lowers : lot < toLower + (raises?.chance ?? 0) ? raises : undefined
  return side ? paced(between(seed, side.points, 'seal', feature, 'points'), regime.pace[length]) : 0
}

/** Points of a standard game in another length: per cent, rounded away from zero. */
function paced(points: number, percent: number): number {
  return Math.sign(points) * Math.ceil((Math.abs(points) * percent) / 100)
}

function drawnUpdates(regime: Regime, effects: Effects, draw: Draw): SealedRegime['updates'] {
  if (!regime.update) return []
  const { seed, length } = draw
  const changes = regime.update.changes
  let inForce = effects
  return regime.update.months[length].map((range, i) => {
    const changed = changedEffects(regime, inForce, changes, draw, i)
    inForce = { ...inForce, ...changed }
    return { month: monthOfRule(between(seed, range, 'seal', 'update', i), length), effects: changed }
  })
}

/** One effect at nothing wakes (if there is none, one flips), one doubles, the others flip or fall to nothing. */
function changedEffects(regime: Regime, inForce: Effects, changes: number, draw: Draw, round: number): Effects {
  const open = regime.effects.filter((effect) => regime.notebook.includes(effect.feature) && !isFixed(effect))
  const order = shuffled(
    draw.seed,
    open.map((effect) => effect.feature),
    'seal',
    'update',
    round,
  )
  const points = (feature: string) => inForce[feature]?.points ?? 0
  const waking = order.find((feature) => points(feature) === 0)
  const rest = order.filter((feature) => feature !== waking && points(feature) !== 0).slice(0, changes - (waking ? 1 : 0))
  const changed = rest.map((feature, i): [string, number] => [
    feature,
    i === 0 ? points(feature) * 2 : turned(points(feature), draw.seed, round, feature),
  ])
  if (waking)
    changed.push([
      waking,
      wokenPoints(
        regime,
        open.find((effect) => effect.feature === waking),
        draw,
      ),
    ])
  return Object.fromEntries(changed.map(([feature, value]) => [feature, { account: inForce[feature]?.account ?? 'points', points: value }]))
}

function turned(points: number, seed: string, round: number, feature: string): number {
  return chance(seed, 'seal', 'turn', round, feature) < 0.5 ? -points : 0
}

function wokenPoints(regime: Regime, effect: Ranged | undefined, { seed, length }: Draw): number {
  const side = effect?.raises ?? effect?.lowers
  return effect && side ? paced(between(seed, side.points, 'seal', 'wake', effect.feature), regime.pace[length]) : 0
}

/** A documented effect: its sign never flips. */
function isFixed({ lowers, raises }: Ranged): boolean {
  return lowers?.chance === 100 || raises?.chance === 100
}

function monthOfRule(nth: number, length: Length): number {
  return firstMonth(length, 'rule') + nth - 1
}

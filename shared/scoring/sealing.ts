import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { firstMonth, type Length } from '../vocabulary/phase.ts'
import type { PlayableRegime, Range } from '../vocabulary/regime.ts'
import type { FamilyTerms, Sealed, SealedAccount, SealedEffect, SealedRegime } from '../vocabulary/sealed.ts'
import { oneOf, pointsOf, valueIn, type Draw } from './lots.ts'
import { updatesOf } from './updates.ts'

/**
 * Draws a room's sealed regime from the regime's ranges: the same seed gives the same values, and a room's values can't
 * be known from the file. Integers and strings only. The salt is 32 bytes derived from the seed under a key of its own.
 */
export function sealFor(regime: PlayableRegime, draw: { seed: string; length: Length }): Sealed {
  return { regime: sealedRegime(regime, draw), salt: bytesToHex(sha256(utf8ToBytes(`${draw.seed}|salt`))) }
}

/** The values of a regime by lot, or, without a seed, the middle of each range: no update, no better-watched district. */
export function sealedRegime(regime: PlayableRegime, draw: Draw): SealedRegime {
  const { length } = draw
  const { network, ratings, proxy, leastMistakes } = regime
  const late = (delay: number) => (length === 'short' ? 0 : delay)
  const effects = drawnEffects(regime, draw)
  const district = proxy && oneOf(draw, proxy.districts, 'proxy')
  return {
    id: regime.key,
    title: regime.face.title,
    family: regime.family,
    base: regime.base,
    scale: regime.scale,
    accounts: accountsOf(regime),
    terms: termsOf(regime, draw),
    effects,
    updates: updatesOf(regime, effects, draw),
    sensors: Object.fromEntries(
      regime.sensors.map(({ sensor, from, sees, mistakes, delay }) => [sensor, { from, sees, mistakes, delay: late(delay) }]),
    ),
    network: network
      ? { ...network, share: valueIn(draw, network.share, 'network'), account: network.account ?? 'points', delay: late(network.delay) }
      : {},
    ratings: ratings ? { points: ratings.points, account: ratings.account ?? 'points', delay: late(ratings.delay) } : {},
    reports: regime.reports ?? 'none',
    reportable: regime.reportable ?? [],
    checked: regime.checked ?? {},
    mercy: regime.mercy ?? 0,
    decay: regime.decay ? valueIn(draw, regime.decay.share, 'decay') : 0,
    expiry: regime.expiry?.[length] ?? 0,
    reset: regime.reset?.[length] ?? 0,
    proxy: proxy && district ? { district, sensors: proxy.sensors, sees: proxy.sees } : {},
    leastMistakes: leastMistakes
      ? { count: leastMistakes.count, by: firstMonth(length, 'rule') + leastMistakes.by[length] - 1 }
      : { count: 0, by: 0 },
    tiers: regime.tiers.map(({ letter, from }, i) => ({ letter, name: regime.face.tiers[i]?.name ?? letter, from })),
    tier: regime.tier ?? 'follows',
    consequences: regime.consequences,
    decisions: regime.decisions ?? [],
    protests: regime.protests ?? [],
    notebook: regime.notebook,
    consent: regime.consent,
    appeal: regime.appeal,
    review: regime.review ?? {},
    access: regime.access,
    answers: regime.answers,
    claims: regime.claims,
    glass: regime.glass,
  }
}

function accountsOf(regime: PlayableRegime): SealedAccount[] {
  if (regime.family === 'list') return regime.lists.map(({ id, reason }) => ({ id, ...(reason && { reason }), floor: 0, ceiling: 1, start: 0 }))
  if (regime.family !== 'composite') return [{ id: 'points', floor: regime.scale.min, ceiling: regime.scale.max, start: regime.scale.start }]
  return regime.accounts.map(({ id, reason, floor, ceiling, start, signal }) => ({
    id,
    ...(reason && { reason }),
    floor: floor ?? 0,
    ceiling,
    start: start ?? 0,
    ...(signal && { signal }),
  }))
}

function termsOf(regime: PlayableRegime, draw: Draw): FamilyTerms {
  switch (regime.family) {
    case 'composite':
      return { empty: regime.empty }
    case 'list':
      return { lists: regime.lists.map(({ id, grace, clock }) => ({ id, grace, clock: clock[draw.length] })) }
    case 'ratings': {
      const { features, mean, noise, bias, districts } = regime.raters
      const district = oneOf(draw, districts, 'raters') ?? ''
      return { window: regime.window, prior: regime.prior, raters: { features, mean, noise, bias, district } }
    }
    case 'rank':
      return { among: regime.among }
    case 'register':
      return {}
  }
}

function drawnEffects(regime: PlayableRegime, draw: Draw): Record<string, SealedEffect> {
  return Object.fromEntries(
    regime.effects.map((effect) => {
      const { feature, again, atMost, most, also } = effect
      const value = (range: Range, ...key: (string | number)[]) => valueIn(draw, range, feature, ...key)
      const sealed: SealedEffect = {
        account: effect.account ?? 'points',
        points: pointsOf(regime, effect, draw),
        ...(again && { again: again.map((range, i) => value(range, 'again', i)) }),
        ...(atMost && { atMost: value(atMost, 'at-most') }),
        ...(most !== undefined && { most }),
        ...(also && { also: also.map(({ account, points }, i) => ({ account, points: value(points, 'also', i) })) }),
      }
      return [feature, sealed]
    }),
  )
}
